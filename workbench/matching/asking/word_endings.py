"""Endings that stems leave off, language by language, as they are written without accents."""

ENDINGS: dict[str, tuple[str, ...]] = {
    language: tuple(endings.split())
    for language, endings in {
        "en": "s e y es ed ies ied ing er ers or ors est ly ion ions tion tions ation ations ment ments ness ity ities"
        " ive al ally ance ence ant ent able ible ic ics ical ist ists ism ful less ship",
        "es": "s a o e es os as ar er ir ado ada ados adas ido ida ando iendo aron ieron aba ian cion ciones mente dad"
        " dades ista istas able ible oso osa ico ica",
        "fr": "s e es ee ees er ez ir ent ait aient ant ment ments tion tions ation ations ite ites eur euse ique iste"
        " able ible",
        "de": "e n s en er es em et te ten ung ungen lich liche keit heit isch ische ischen",
        "pt": "s a o e es os as ar er ir ado ada ados adas ido ida ando endo aram eram cao coes mente dade dades ista"
        " vel",
        "it": "e i o a are ere ire ato ata ati ate ito ita ando endo zione zioni mente ita ista isti bile bili",
    }.items()
}
