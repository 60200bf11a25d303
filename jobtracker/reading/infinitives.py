"""Points of lists that say in an infinitive what is to be done: "Pétrir les pains", "Treppen und Türen montieren"."""

from jobtracker.reading.words import word_list

# What stands beside the infinitive in the languages whose duties begin with one.
_ROMANCE = frozenset(
    word_list("""
        le la les l des du de un une à au aux et en sur avec pour dans d el los las una con y por al del para e o os as
        um uma da do das dos no na nos nas ao il lo i gli di che per nel nella alla ai agli dei delle dell
        bem quem bien quien tus tu votre nos nuestros nuestras a su sus ses leur leurs
    """)
)
_ENDINGS = ("er", "ir", "ar", "oir", "are", "ere", "ire")
# Infinitives that say what one can or has, and words that only end as infinitives do.
_NOT_ROMANCE = frozenset(
    word_list("""
        savoir maîtriser maitriser connaître aimer avoir parler posséder disposer justifier être saber tener poseer
        conocer dominar contar hablar disponer ser estar ter falar possuir haver gostar avere sapere conoscere essere
        parlare possedere premier dernier métier atelier chantier particulier régulier courrier papier cahier
        calendrier février janvier avenir loisir espoir pouvoir devoir vouloir hier fier cher mer hiver amer regular
        similar familiar particular popular escolar militar nuclear lugar hogar celular titular salario software
        hardware healthcare childcare welfare care were there here hire fire wire entire where anywhere before more
        other another either whether after over under per her their user users customer driver driving computer number
        order paper water power career former senior junior master bachelor manager engineer developer designer
        teacher bar car year air chair clear dear near hair pair our your for or share
        compare prepare spare aware square rare bare dare stare
    """)
)
# German infinitives that name work; one of them ends a point, or opens it before "und".
_GERMAN = frozenset(
    word_list("""
        abrechnen abstimmen abwickeln akquirieren analysieren anfertigen anleiten annehmen anpassen aufbauen aufbereiten
        aufmessen auffüllen aufnehmen aufstellen ausarbeiten ausbauen ausbilden ausführen ausliefern auswerten
        automatisieren backen bauen bearbeiten bedienen befüllen begleiten begutachten beladen beraten bereitstellen
        berichten beschaffen bestellen betreiben betreuen beurteilen bewerten bohren buchen codieren dekorieren
        dokumentieren durchführen einarbeiten einbauen einführen einkaufen einlagern einrichten einsetzen einspielen
        entladen entsorgen entwerfen entwickeln erarbeiten erfassen erheben ermitteln erstellen erweitern erziehen
        fertigen fördern formulieren führen füttern gestalten gewährleisten gießen herstellen implementieren
        installieren instandhalten instandsetzen kalibrieren kalkulieren kassieren kochen kommissionieren konfigurieren
        konstruieren kontrollieren konzipieren koordinieren lackieren leiten lenken liefern löten lösen messen
        mitwirken moderieren montieren optimieren organisieren pflegen pflanzen planen präsentieren programmieren
        prüfen reinigen reparieren sammeln schneiden schreiben schulen schweißen servieren sichern sicherstellen
        sortieren steuern streichen testen überprüfen übernehmen überwachen umbauen umsetzen unterhalten unterstützen
        unterrichten untersuchen verarbeiten verbessern vereinbaren verhandeln verkaufen verlegen vermessen vermitteln
        verpacken verputzen verwalten vorbereiten vorstellen warten waschen weiterentwickeln zubereiten zusammenstellen
        zuschneiden
    """)
)
_MOST_GERMAN = 14


def opens_a_duty(words: tuple[str, ...]) -> bool:
    """Whether a point of a list names work in an infinitive at its start."""
    first = words[0]
    return (
        first.endswith(_ENDINGS)
        and len(first) > 3  # noqa: PLR2004 - "mar", "ver" are none
        and first not in _NOT_ROMANCE
        and not _ROMANCE.isdisjoint(words[1:5])
    )


def ends_in_a_duty(words: tuple[str, ...]) -> bool:
    """Whether a point of a German list names work in an infinitive at its end."""
    return words[-1] in _GERMAN and 1 < len(words) <= _MOST_GERMAN and words[-2] not in _BEFORE_ABILITY


_BEFORE_ABILITY = frozenset(word_list("zu gerne gern"))
