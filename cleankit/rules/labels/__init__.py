"""Words of the page, not of the article: buttons, menus, headings of link lists."""
