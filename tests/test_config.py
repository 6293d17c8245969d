"""Settings: what a configuration file may say, and what it is told when it may not."""

from dataclasses import fields
from pathlib import Path

import pytest

from cleankit import config, options
from cleankit.errors import ConfigError


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ('select = ["SPC", 3]', 'give a list, for instance ["SPC"]'),
        ('select = "SPC"', 'give a list, for instance ["SPC"]'),
        ("formats = [1]", 'give a list, for instance ["junit"]'),
        ("sources = true", 'give a list, for instance ["a.example"]'),
        ('suppress = "ad-marker"', "give tables: [[suppress]]"),
        ("slice_size = true", "give a whole number"),
        ("slice_size = 1.5", "give a whole number"),
        ('similarity = "0.7"', "give a number, for instance 0.7"),
        ("unsafe_fixes = 1", "give true or false"),
        ("lang = 1", "give a text in quotes"),
    ],
)
def test_a_value_of_another_type_is_refused(line: str, hint: str, tmp_path: Path) -> None:
    """The error names the file and the setting, the hint what could stand there."""
    (tmp_path / "cleankit.toml").write_text(line + "\n", "utf-8")
    with pytest.raises(ConfigError) as caught:
        config.load(tmp_path)
    assert caught.value.message.startswith(f"{tmp_path / 'cleankit.toml'}: {line.split(maxsplit=1)[0]} is ")
    assert caught.value.hint.startswith(hint)


@pytest.mark.parametrize(
    ("table", "says"), [('[tool.cleankit]\nlang = "ar"', "ar"), ("[tool.other]", "no table"), ("", "no table")]
)
def test_pyproject_may_be_named(table: str, says: str, tmp_path: Path) -> None:
    """Of a pyproject.toml that is named the table [tool.cleankit] is read, as of one that is found."""
    (tmp_path / "pyproject.toml").write_text(f'[project]\nname = "x"\n{table}\n', "utf-8")
    if says == "no table":
        with pytest.raises(ConfigError, match=says):
            config.load(explicit=tmp_path / "pyproject.toml")
    else:
        assert config.settings(config.load(explicit=tmp_path / "pyproject.toml")).lang == says


def test_the_sign_of_the_home_folder_is_understood(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`~` is the home folder, in a file as in Python."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    (tmp_path / "cleankit.toml").write_text('index = "~/seen"\n', "utf-8")
    assert config.settings(config.load(tmp_path)).index == config.Settings(index="~/seen").index
    assert config.Settings(index="~/seen").index == str(tmp_path / "home/seen")


@pytest.mark.parametrize("name", ["title_column", "id_column", "source_column"])
def test_the_text_has_a_column_of_its_own(name: str) -> None:
    """A second role for the text's column is refused; the text may stand in what is a title's elsewhere."""
    with pytest.raises(ConfigError, match=f"{name} is 'text'"):
        config.Settings(**{name: "text"})  # type: ignore[arg-type]
    assert config.Settings(text_column="title").text_column == "title"


def test_settings_and_options_are_the_same() -> None:
    """Whatever can stand in the file is an option, and the other way round; but for [[suppress]]."""
    groups = (options.Chosen, options.Duplicates, options.Judging, options.Reading)
    given = {each.name for group in groups for each in fields(group)} | {"formats", "suppress"}
    assert given == {each.name for each in fields(config.Settings)}


def test_paths_start_at_the_file_that_names_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From a subfolder the same suite, history, index and baseline are meant; a suite that ships keeps its name."""
    names = {"suite": "checks/own.json", "history": "h.jsonl", "index": "seen", "baseline": f"{tmp_path}/b.json"}
    lines = [f'{name} = "{value}"\n' for name, value in names.items()]
    (tmp_path / "below").mkdir()
    monkeypatch.chdir(tmp_path / "below")
    (tmp_path / "cleankit.toml").write_text("".join(lines), "utf-8")
    found = [config.load(), config.load(explicit=Path("../cleankit.toml"))]
    for made in (config.settings(each) for each in found):
        assert [Path(getattr(made, name)).resolve() for name in names] == [tmp_path / names[name] for name in names]
    (tmp_path / "cleankit.toml").write_text('suite = "strict"\n', "utf-8")
    assert config.settings(config.load()).suite == "strict"
    (tmp_path / "strict").touch()
    assert config.settings(config.load()).suite == str(tmp_path / "strict")
    assert config.settings(config.load(), history="mine").history == "mine"


@pytest.mark.parametrize("name", ["select", "ignore", "extend_select", "sources", "formats", "suppress"])
def test_a_text_is_no_tuple_of_letters(name: str) -> None:
    """A string where a tuple is meant is refused; it would be taken letter by letter."""
    with pytest.raises(ConfigError, match=f"{name} is 'SPC03'") as caught:
        config.settings(config.Found(), **{name: "SPC03"})
    assert caught.value.hint == "a tuple of texts, for instance ('SPC03',)"


@pytest.mark.parametrize(
    ("name", "value"),
    [("select", ["SPC"]), ("select", (1,)), ("suppress", ("x",)), ("index", None), ("slice_size", "9"), ("keep", 1)],
)
def test_settings_of_another_type_are_refused(name: str, value: object) -> None:
    """What Python hands over is checked as a file is."""
    with pytest.raises(ConfigError, match=f"{name} is ") as caught:
        config.Settings(**{name: value})  # type: ignore[arg-type]
    assert caught.value.hint


def test_values_of_the_right_type_are_taken(tmp_path: Path) -> None:
    """A whole number does where a share is meant, and an empty list is one."""
    (tmp_path / "cleankit.toml").write_text('select = ["SPC"]\nignore = []\nsimilarity = 1\n', "utf-8")
    made = config.settings(config.load(tmp_path))
    assert (made.select, made.ignore, made.similarity) == (("SPC",), (), 1)
