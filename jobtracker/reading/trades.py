"""Trades and professions beyond the commonest job nouns, in the languages in which people hunt."""

from jobtracker.reading.words import word_list

TRADES = frozenset(
    word_list("""
        rn lpn lvn cna crna platschef
        coder coders groomer assembler assemblers fabricator finisher sorter loader unloader packager shelver stacker
        demonstrator detailer valeter presser framer joiner cabinetmaker tilesetter drywaller insulator scaffolder
        ironworker steelworker groundsman groundworker greenkeeper arborist horticulturist agronomist botanist
        zoologist biologist microbiologist biochemist ecologist entomologist geneticist epidemiologist immunologist
        toxicologist hydrogeologist hydrologist geophysicist meteorologist climatologist oceanographer astronomer
        mathematician cryptographer demographer sociologist anthropologist archaeologist archeologist linguist
        bioinformatician psychiatrist psychotherapist cardiologist radiologist oncologist anaesthetist
        anesthesiologist dermatologist neurologist paediatrician pediatrician gynecologist obstetrician urologist
        orthodontist audiologist dosimetrist perfusionist masseur masseuse beautician esthetician cosmetologist barber
        phlebotomists optometrists pharmacists midwives therapists counselors carers caregivers doorman bouncer
        croupier concierge bellhop mixologist commis pizzaiolo confectioner brewer winemaker distiller postman mailman
        trucker truckers bosun skipper stevedore longshoreman signaller loadmaster dean provost bursar headteacher
        invigilator childminder governess rabbi vicar priest imam organist choreographer composer sculptor jeweller
        goldsmith engraver bookbinder typesetter proofreader copyeditor columnist correspondent presenter videographer
        cinematographer cameraman storyboarder scriptwriter screenwriter dramaturg conservator preparator fundraiser
        canvasser campaigner organizer organiser lobbyist constable sergeant detective bailiff magistrate notary
        conveyancer barrister adjudicator arbitrator mediator adjuster assessor valuer appraiser comptroller quant
        negotiator telemarketer rep reps saleswoman shopkeeper storekeeper storeman expediter forwarder dev devs dba
        sre pentester scrummaster postdoctoral scholar traineeship fellowship studentship lectureship professorship
        sculptors welders plumbers electricians carpenters mechanics cooks chefs bakers cleaners packers pickers
        riders rider couriers guards cashiers tutors lecturers professors physicians surgeons psychologists chemists
        geologists landscapers gardeners labourers laborers machinists installers inspectors auditors bookkeepers
        paralegals attorneys lawyers solicitors
        accompanist acrobat acupuncturist allergist anesthetist apiarist aquarist arboriculturist armourer
        aromatherapist auctioneer babysitter ballerina beekeeper bellman bladesmith blacksmith blaster
        boatbuilder bookmaker bricklayers brickmason butchers cantor cartographer cartoonist caseworker
        caseworkers caterer ceramicist chiropodist chiropractor choirmaster cobbler colorist colourist comedian
        compositor concertmaster conductors coachbuilder coroner costumier coxswain crewman cryptanalyst cutler
        cytologist dancers deckhands decorator decorators deminer diver divers dockworker doula doulas
        draughtsman draughtsperson dressmaker driller drillers drummer embalmer embroiderer endocrinologist
        endodontist enameller ergonomist ethnographer exterminator farmers farmhand farmhands farrier farriers
        fettler firefighters fisherman fitters flautist florists foresters foundryman freelancer furrier gaffer
        gamekeeper garbageman gastroenterologist gatekeeper gemologist gemmologist genealogist geriatrician
        gilder glassblower glassmaker glovemaker gravedigger greengrocer grocer groundsperson gunsmith
        haematologist hairdressers hairstylists handler handlers harpist hatter haulier headmaster headmistress
        herbalist herdsman herder herpetologist historians homeopath horologist housepainter hypnotherapist
        ichthyologist illusionist instrumentalist ironer janitors jester jockey joiners kennelhand keyholder
        keyholders kinesiologist kitchenhand laundryman lifeguards lighterman limnologist linesman linemen
        lineworker litigator lobsterman lockkeeper luthier luthiers magician maltster metallurgist metalworker
        milliner millwrights miners missionary modeller modelmaker muralist musicians musicologist mycologist
        nannies naturalist naturopath navigator neonatologist nephrologist neurosurgeon ninja novelist
        nurseryman nutritionists ophthalmologist orderly orthotist osteopath ornithologist packhand
        palaeontologist paleontologist panelbeater paperhanger paramedics parliamentarian patternmaker
        pedicurist perfumer periodontist philologist philosopher physiologist pianist pipefitters plasterers
        policeman policewoman politician pollster porters poultryman prebendary pressman printmaker prosthetist
        prosthodontist publican publicist puppeteer quarryman quilter radiographers rancher ranchers rapporteur
        reflexologist registrars remover restorer rheumatologist riggers roaster roofers rector reverend
        roughneck roustabout saddler sailmaker sailors scaffolders seafarer secretaries shipbuilder shipwright
        shoemaker shunter signwriter signalman silversmith singer singers sportsperson stablehand stableman
        stagehand stagehands steelfixer steeplejack stenographer stewardess stonecutter stonemason stonemasons
        stylists surveyors sweeper tattooist taxidermist teamster thatcher tilers timekeeper toolmakers
        treasurers typographer underwriters upholsterers verger vet viticulturist vintner violinist virologist
        vocalist volcanologist watchman webmasters weigher wheelwright whittler woodcarver woodworker
        woodworkers wrangler wranglers xylographer yardman technologists radiotherapist sonographers
        ultrasonographer hygienists denturist audiologists dietitians dieticians dietician paediatricians
        hospitalist hospitalists intensivist nocturnist internist internists anaesthesiologist physiotherapists
        psychotherapists interventionist behaviorist histotechnologist cytotechnologist embryologist
        embryologists biostatistician biostatisticians epidemiologists toxicologists bioinformaticians
        geneticists ecologists hydrologists archaeologists anthropologists sociologists linguists mathematicians
        actuaries criminologist penologist superintendents commissioner commissioners ombudsperson rapporteurs
        assessors adjudicators investigators examiners troopers dispatchers telecommunicator conveyancers
        legislator barristers headhunter sourcer sourcers storyteller videojournalist sportswriter screenwriters
        photojournalist podcaster streamer youtuber vlogger blogger influencer animators illustrators retoucher
        rotoscoper remediator estimators schedulers quoter expeditors buyers crewmember shopfitter shopfitters
        carver deliverer banksman slinger stitcher seamer sander spraypainter sprayer galvaniser molder bleacher
        tufter knitter bottler canner filleter boner slaughterer slaughterman deboner roustabouts derrickman
        fietsenmaker schoenmaker meubelmaker kleermaker slotenmaker stratenmaker interieurbouwer
        dyrlæge læge tandlæge jordemoder jordmor lege tannlege murer snedker frisør chauffør butiksassistent servitør
        renholder vekter sjåfør lærling kokk bibliotekar gårdbestyrer landmand fodermester mekaniker håndværker
        toolpusher landman wireliner pumper wardens warden hacker stockperson stockman herdsperson craftsperson

        volontär volontärin volontariat ausbildung geselle gesellin gesellen bäckergeselle meister meisterin
        handwerker handwerkerin elektrikerin schweißer zimmerer klempner installateur anlagenmechaniker fliesenleger
        gerüstbauer florist floristin gärtnerin landwirt winzer förster tierarzt tierärztin zahnarzt zahnärztin
        apotheker apothekerin pharmazeut hebamme logopäde logopädin physiotherapeut physiotherapeutin ergotherapeut
        psychologe psychologin pädagoge pädagogin sozialarbeiter sozialarbeiterin dozent dozentin lehrerin professorin
        anwalt anwältin rechtsanwalt notar richter jurist juristin steuerberater steuerberaterin wirtschaftsprüfer
        bilanzbuchhalter redakteur redakteurin journalistin übersetzer übersetzerin dolmetscher fotograf fotografin
        gestalter gestalterin mediengestalter grafiker grafikerin architektin bauleiter bauzeichner statiker laborant
        laborantin chemikant chemiker chemikerin physiker biologin informatiker informatikerin assistentin assistenz
        sekretärin empfangsmitarbeiter rezeptionist rezeptionistin hotelfachfrau kellnerin servicekraft küchenhilfe
        bürokraft aushilfskraft hilfskraft lehrkraft reinigungskräfte pflegekraft pflegefachperson pflegefachfrau
        pflegefachmann zusteller zustellerin postbote staplerfahrer disponentin einkäuferin kontrolleur monteurin
        berufskraftfahrer schichtleiter schichtführer vorarbeiter polier wissenschaftlerin doktorand doktorandin
        teamleitung projektleitung abteilungsleitung bereichsleitung filialleitung pflegedienstleitung küchenleitung
        sachbearbeitung buchhaltungskraft kundenberater kundenberaterin vertriebler vertrieblerin werkstudierende

        soignant soignante pâtissier plongeur plongeuse barman réceptionniste hôte hôtesse esthéticienne esthéticien
        éducateur éducatrice moniteur monitrice psychologue kinésithérapeute orthophoniste ergothérapeute pharmacien
        pharmacienne médecin dentiste vétérinaire notaire huissier greffier clerc acheteur acheteuse approvisionneur
        logisticien logisticienne affréteur électromécanicien automaticien chaudronnier tuyauteur usineur tourneur
        fraiseur régleur ajusteur carreleur plaquiste façadier charpentier étancheur paysagiste jardinier jardinière
        agriculteur viticulteur caviste fleuriste chocolatier traiteur gouvernante lingère attaché attachée délégué
        déléguée auditeur auditrice actuaire économiste statisticien chercheur chercheuse doctorant doctorante
        urbaniste géomètre métreur topographe archiviste journaliste traductrice rédactrice bûcheron équipier
        équipière préparateurs conseillers monteuse câbleur câbleuse soudeuse alternante chocolatière assistants

        lifeguards groundworkers labourers scaffolders bricklayers joiners plasterers roofers dryliners brasseur
        brasseuse
        fromager fromagère poissonnier poissonnière caviste vigneron vigneronne maraîcher maraîchère
        éleveur éleveuse tapissier tapissière ébéniste ferronnier vitrier ramoneur livreuse vendangeur coursier

        bediende arbeider arbeidster poetshulp kinderverzorger kinderverzorgster zorgkundige
        bibliothecaris secretaris notaris kok bakker kapper kapster loodgieter metselaar lasser stukadoor dakdekker
        hovenier tuinman schoonmaker schoonmaakster huisarts arts tandarts apotheker verloskundige fysiotherapeut
        psycholoog pedagoog onderwijzer lerares hoogleraar promovendus journalist redacteur vertaler jurist advocaat
        accountmanager boekhoudster planner magazijnier orderpicker vrachtwagenchauffeur bezorger koerier
        kassamedewerker winkelmedewerker verkoopster bediening gastvrouw receptioniste teamleidster projectleidster
        leidinggevende coördinator onderhoudsmonteur elektricien werkstudent stagiaire trainees

        mozo moza repartidor repartidora carretillero soldador mecánico mecánica peluquero peluquera esteticista
        cuidador cuidadora fisioterapeuta psicólogo psicóloga farmacéutico farmacéutica veterinario veterinaria
        odontólogo médica teleoperador teleoperadora gestor gestora delegado delegada redactor redactora periodista
        traductor traductora notario auditora contador contadora científica investigadora delineante arquitecta
        encargada jefa peón pintora carnicero carnicera vigilante conserje monitora educadora docente formador
        formadora técnicos cocinera camarera enfermeros becaria administrativo administrativa

        médico enfermeira professora vendedora cozinheiro cozinheira garçom garçonete ajudante encarregado encarregada
        advogado advogada jornalista redator redatora tradutor tradutora farmacêutico farmacêutica nutricionista
        técnica desenhista projetista pedreiro mecânico estoquista repositor estagiária diretora motoristas

        commesso commessa cameriere cameriera cuoca panettiere pasticcere autista corriere carrellista saldatore
        tornitore fresatore meccanico idraulico muratore falegname imbianchino giardiniere parrucchiere parrucchiera
        estetista medico fisioterapista psicologo psicologa educatrice maestra ragioniere commercialista avvocato
        notaio segretaria segretario centralinista addetti architetto geometra grafico redattore redattrice traduttore
        giornalista venditrice sistemista collaudatore manutentore perito tirocinante stagista apprendista
        bibliotecaria

        hausdame inköpare lokförare tågförare projektörer speditör mäklare handledare vårdare skötare boendestödjare
        elevassistent skribent kassör
        brevbärare tandsköterska fastighetsskötare maskinist truckförare kranförare bussförare fritidsledare samordnare
        kock servitör servitris bagare frisör städare lokalvårdare vaktmästare snickare målare elektriker rörmokare
        svetsare montör operatör lagerarbetare chaufför läkare tandläkare barnmorska psykolog kurator pedagog
        förskollärare bibliotekarie arkivarie redaktör översättare advokat revisor butiksbiträde biträde medarbetare
        koordinator strateg forskare doktorand postdoktor lektor byggledare konstruktör udvikler medarbejder
        sygeplejerske pædagog rådgiver konsulent utvikler sykepleier ingeniør programista specjalista kierownik
        inżynier analityk księgowa księgowy kierowca magazynier sprzedawca pracownik asystentka doradca
    """)
)
TRADE_ENDINGS = (
    "gesellen",
    "monteur",
    "chef",
    "chauffeur",
    "werker",
    "begeleider",
    "verzorger",
    "coördinator",
    "geselle",
    "helferin",
    "betreuerin",
    "verkäuferin",
    "fahrerin",
    "pflegerin",
    "meister",
    "meisterin",
    "bearbeiter",
    "bearbeiterin",
    "technikerin",
    "assistentin",
    "laborant",
    "laborantin",
    "therapeut",
    "therapeutin",
    "fachmann",
    "fachfrau",
    "fachperson",
    "programmierer",
    "redakteur",
    "redakteurin",
    "lehrer",
    "lehrerin",
    "schlosser",
    "händler",
    "medewerkster",
    "kundige",
    "leider",
    "operatör",
    "medarbetare",
    "konsult",
    "chaufför",
    "lärare",
    "sjuksköterska",
)
