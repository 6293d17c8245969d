"""The words of a note that says who wrote an article: names, trades, and what is told of others."""

from cleankit.text.patterns import pattern

TITLE = r"(?:(?:Dr|Prof|Professor|Mag|Ing|Dipl)\b\.?(?:-\p{L}+\.?)?(?: \p{Ll}{1,3}\.)* )*"
PART = r"(?:\p{Lu}[\p{L}'’.-]+|\p{Lu}\.?)"
NAMES = rf"{PART}(?: (?:(?:de|da|di|du|del|der|dos|van|von|bin|al|la|le|el|ter|ten|zu) ){{0,2}}{PART}){{1,3}}"
IS = "is|has been|ist|est|es|è|é|jest|является"
DOES = (
    r"covers|writes|reports (?:on|for)|teaches|edits|schreibt|lehrt|unterrichtet|écrit|enseigne|escribe|enseña|scrive|"
    r"insegna|escreve|ensina|schrijft|doceert|pisze|pisała|пишет"
)
WORKS = (
    r"works|worked|has (?:also )?worked|studied|arbeitete?|studiert|studierte|travaille|trabaja|lavora|trabalha|"
    r"werkt|pracuje|работает"
)
# What may stand between "is" and the trade: kinds of it and other trades, no "of the" that makes it another's.
KIND = (
    r"(?:(?:seit|since|depuis|desde) (?:\p{L}+ )?\d{4} )?(?:(?:an?|eine?|une?|una?|uma?|een|jest|our|the) )?"
    r"(?:(?!(?:an?|the|eine?|une?|una|uma|of|in|at|to|on|by|with|from|for|than|as|his|her|its|their|that|who|der|die|das|dem|den|des|von|im|am|zum|"
    r"zur|vom|für|mit|auf|sein|ihr|du|de|des|le|la|les|son|sa|el|los|las|del|su|il|lo|dello|della|do|da|o|os)\b)"
    r"[\p{L}’'&/-]+,? ){0,4}"
)
ROLES = (
    r"(?:writer|reporter|editor|journalist|correspondent|author|columnist|contributor|blogger|photographer|lecturer|"
    r"professor|fellow|analyst|researcher|historian|novelist|scholar|podcaster|economist|strategist|consultant|"
    r"(?:\p{L}*-|chef|musik|sport|wirtschafts|politik)?(?:redakteur|journalist|autor|korrespondent|volontär|blogger|"
    r"fotograf|professor|dozent|publizist|historiker|kolumnist|reporter|schriftsteller|mathematiker|ökonom|"
    r"\p{L}*wissenschaftler)(?:in)?|"
    r"ressortleiter(?:in)?|rédact(?:eur|rice)|journaliste|auteure?|professeure?|chroniqueu(?:r|se)|enseignante?|"
    r"périodiste|periodista|escritora?|autora?|profesora?|redactora?|columnista|giornalista|scrittore|scrittrice|"
    r"autore|autrice|docente|jornalista|escritora?|professora?|redatora?|colunista|schrijver|hoogleraar|redacteur|"
    r"dziennikar(?:z|ka)|redaktor(?:ka)?|publicyst(?:a|ka)|autorka|журналист(?:ка)?|автор|редактор|корреспондент|"
    r"обозреватель|профессор)s?(?!\p{L})"
)
NEXT = (
    r"(?=\W*$|[.,;:&(/|»“”\"]| (?:for|at|of|in|on|from|with|who|and|based|covering|living|writing|emeritus|für|bei|"
    r"beim|von|vom|des|und|sowie|am|an|im|aus|mit|pour|à|au|chez|de|du|et|en|para|del|y|e|per|di|da|do|van|voor|bij|w|i|dla|и|в)\b)"
)
"""Behind the trade: else it is the beginning of another word, such as "fellow citizens"."""
ROLE = pattern(
    rf" (?:(?:also|auch|aussi|también|anche) )?(?:"
    rf"(?:{IS}) {KIND}{ROLES}{NEXT}|(?:{WORKS})\b[^.]{{0,120}} (?:as|als|comme|como|come|jako) "
    rf"(?:\p{{L}}+ ){{0,3}}{ROLES}|"
    rf"(?:{DOES}) .{{0,160}}(?<!\p{{L}}){ROLES})",
    ignore_case=True,
)
STEMS = (
    "writer", "eporter", "ditor", "ournalist", "orrespondent", "uthor", "olumnist", "ontributor", "logger",
    "hotographer", "ecturer", "rofess", "ellow", "nalyst", "esearcher", "istorian", "ovelist", "cholar",
    "odcaster", "conomist", "trategist", "onsultant", "edakt", "utor",
    "orrespondent", "olontär", "otograf", "ozent", "ublizist", "istoriker", "olumnist",
    "chriftsteller", "athematiker", "konom", "issenschaftler", "essort", "édact", "uteur",
    "hroniqueu", "nseignant", "eriodist", "scrit", "edact", "iornalist", "ocente", "ornalist", "edator", "olunist",
    "chrijver", "oogleraar", "ziennikar", "ublicyst", "урналист", "втор", "едактор", "орреспондент", "бозревател",
    "рофессор", " teaches ", " covers ", " lehrt ", " enseigne ", " enseña ",
)  # fmt: skip
"""What wakes the rule: one of these stands in each trade, or what is done in it."""
NOTE = pattern(
    rf"\W{{0,4}}(?:About (?:the author|me):? )?{TITLE}(?P<name>{NAMES})"
    r"(?: \((?!\d{1,2}\))[^()]{3,30}\))?(?:, [^.,]{2,60},)?,?(?= \p{Ll})"
)
SINGLE = pattern(
    r"(?P<name>(?!(?:He|She|It|They|We|You|Who|What|That|This|Here|There|Today|Nobody|Everybody|Everyone|Someone|Anyone|"
    r"Er|Sie|Es|Wir|Ihr|Wer|Was|Das|Hier|Heute|Jeder|Niemand|Man|Il|Elle|On|Ella|Él|Lei|Ele|Ela|Hij|Zij) )"
    r"\p{Lu}\p{Ll}{2,14})(?= (?:is|ist|est|es|è|jest|covers|writes|schreibt) )"
)
"""A first name alone, as papers have it under an article that names its author in full."""
LABEL = pattern(
    rf"\W{{0,4}}(?:AUTOR(?:IN)?:?|AUTHOR:?|(?:Autor(?:in)?|Author|Autora?|Auteure?):|(?:Zum Autor|Zur Autorin|"
    rf"Über den Autor|Über die Autorin|About the author|Sobre el autor|Sobre la autora|À propos de l['’]auteure?):?) "
    rf"{TITLE}(?P<name>{NAMES})(?=,? \p{{Ll}}|, \p{{L}})"
)
"""What says that an author is named."""
THE = frozenset(
    "The This That These His Her Its A An Der Die Das Ein Eine Le La Les Un Une El Los Las Il Lo O Os De Het".split()
)
