"""Words that tell a firm's name from other capitalised words."""

from jobtracker.reading.words import word_list

ARTICLES = frozenset(("the", "le", "la", "les", "el", "das", "de", "het"))
# Words that begin no firm's name.
BEGINS_NONE = frozenset(
    word_list("""
        contact call ring apply save share print report view back easy sign log promoted posted reposted actively
        send skip menu below founded established headquartered fondée fondé gegründet opgericht grundat fondata fundada
        above we our you your this that these as it its if in at a an and or but us i my their they he she who what
        when where why how all any each every one some there here about join please apply since with for by on from to
        of is are be was not only must now today currently wir sie du ihr unser unsere dein deine ihre der standort
        arbeitsort einsatzort dienstort standplaats lieu die es ein eine bei als nous vous notre nos votre vos un une
        ce cette il elle on tu ton je wij jij jouw ons onze een deze dit vi er los las una nosotros nuestra somos
        estamos siamo buscamos o os as nós
        você additional other more most next reporting vous viele many required wanted needed available hiring
        recruiting it’s our’s se si
        womit wofür werde werden komm bewirb starte bring ven únete vieni rejoins rejoignez kom become
        womit wieso worauf
        wobei
        wodurch whom whose why’s frau herr herrn mr mrs ms mme madame monsieur señora señor sra
    """)
)
# Names of people and things that name a job, too: "Baker Hughes", "Kingfisher Cold Storage".
SURNAMES = frozenset(
    word_list("""
        baker carpenter cook miller fisher taylor porter mason gardner butcher walker smith cooper potter turner carter
        hunter parker fowler shepherd tanner weaver tyler sawyer archer barber brewer chandler farmer ranger forester
        marshall thatcher glover cartwright kingfisher goldsmith fletcher sadler wheeler schneider müller fischer weber
        schmidt becker koch bauer wagner zimmermann richter bakker visser smit kuiper mulder boucher berger marchand
    """)
)
# Words that are no firm's name by themselves.
ALONE = frozenset(
    word_list("""
        hello hi hey dear greetings hallo bonjour hola
        vorliegen erfüllung eignung lavoro trabalho möglichkeit bewerbung besetzung einstellung ausschreibung
        arbetet jobbet stillingen stelle vertrag vergütung arbeitsplatz
        announcement vacancy vacancies notice opening definition introduction purpose details info information
        role position job team company client department opportunity engineering data analytics science product
        sales marketing finance remote hybrid full part time overview summary description responsibilities
        requirements qualifications benefits candidate candidates applicants applicant equal english german french
        dutch spanish chinese italian portuguese swedish russian armenian japanese python sql java excel experience
        work working being note day days location locations salary monday friday january february march april may
        june july august september october november december linkedin google aws azure microsoft tableau power
        business intelligence development design research management service services technology tech digital senior
        junior lead mission vision culture diversity office schedule shift travel strong good great ability key main
        core new first second third life equality programming knowledge education training projects support quality
        security software hardware internet web university bachelor master degree snowflake databricks kubernetes
        production operations logistics warehouse retail manufacturing maintenance facilities administration
        accounting
        human resources hr legal procurement purchasing communications customer care clinical nursing kitchen
        housekeeping
        catering transport fleet buitendienst binnendienst innendienst außendienst vertrieb produktion verwaltung
        logistik
        einkauf personal buchhaltung ekonomi försäljning produktie verkoop inkoop ventas compras producción achats
        küche pflege intensivpflege ambulanz empfang rezeption lager werkstatt labor radiologie chirurgie kardiologie
        cardiologie neurologie onkologie oncologie pädiatrie pédiatrie anästhesie gynäkologie orthopädie psychiatrie
        radiology surgery cardiology neurology oncology paediatrics pediatrics psychiatry urgences
        comptabilité commerce production vendite acquisti qa ops competitive id
        organization organisation university college hospital museum trust council authority institute
        foundation agency association society district county city ministry board bank group centre center firm employer
        managed provider manufacturer retailer supplier startup leading global international confidential undisclosed
        anonymous confidencial confidentiel vertraulich anonym
        accueil north south east west northern southern eastern western midlands counties nationwide
        ad advert advertisement stellenanzeige stellenausschreibung stellenangebot anzeige vacature annonce anuncio
        platsannons children patients people students parents families guests residents kids users
        businesses companies
        law available openings opportunities accepting applications
        docker success growth innovation customer customers people leadership communication teamwork collaboration
        personalabteilung personalbüro personalwesen personalstelle sekretariat personalreferat rekrutering
        mbo hbo vmbo vwo bac bts dut gcse nvq efz bachelors masters phd
    """)
)
# Words of contracts, hours and modes: lines made of them name no firm.
TERMS = frozenset(
    word_list("""
        full part time remote hybrid on site onsite permanent contract temporary employee cdi cdd intérim temps plein
        partiel complet vollzeit teilzeit befristet unbefristet feste anstellung jornada completa indefinido contrato
        mobil festanstellung vaste aanstelling tillsvidare stilling fast dauerhaft
        presencial heltid deltid voltijd deeltijd tempo pieno indeterminato determinato fixed term internship
        freelance
        month months weeks monate mois maanden meses annually hourly monthly weekly yearly annum type shift night day
        weekend evening mornings flexible hours uur
        stunden heures h
    """)
)
