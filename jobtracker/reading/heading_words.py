"""How headings are worded: for each kind of section the words that a heading consists of, and those it contains.

English, German, French, Spanish, Portuguese, Dutch, Swedish and Italian.
"""

from jobtracker.reading.findings import SectionKind
from jobtracker.reading.words import phrase_list, word_list

# Words that open or close a heading without saying anything: "Your key responsibilities", "Deine Aufgaben bei uns".
PADDING = frozenset(
    word_list("""
        a additional an and are as at be bei bij core daily das day de dein deine deiner der des dich die dies din
        dina ditt du een el essential following follows for für general gli here het hos i ihr ihre ihren il im in
        include includes including is je job job's jou jouw key l la las le les lo los main my nos nossa nosso
        nostri notre nuestra nuestro nuestros o of ons onze os oss other our overview position primary principais
        principal principale principales principali principaux role s section seu seus some specific su sua suas
        summary sus tes teu teus the these this to ton tu tua tuas tue tuo tuoi tus typical uns unser unsere unserer
        us vos votre vår våra wij will wir with you your
    """)
)

# A heading that, its padding aside, is one of these phrases is a heading of that kind wherever it stands.
WHOLE: dict[SectionKind, tuple[str, ...]] = {
    "preferred": phrase_list("""
        it would be great if you had|it would be great if you have|it would be great if you|
        it s a plus if you have|it s a plus if|bonus if you have|bonus points if you have|bonus points if|
        extra points if you have|even better if you have|you ll stand out if you have|
        it would be nice if you have|nice to have|nice to haves|good to have|great to have|preferred|
        preferred qualifications|preferred skills|preferred experience|preferred requirements|preferred education|
        desired|desired skills|desired qualifications|desired experience|desirable|desirables|desirable skills|
        desirable criteria|desirable experience|desirable requirements|bonus|bonus points|bonus skills|bonuses|
        plus|pluses|plusses|optional|would be nice|advantageous|an advantage|assets|asset|brownie points|
        extra points|extra credit|extras|pluspunkte|von vorteil|wünschenswert|idealerweise|das wäre toll|
        das wäre schön|les plus|le plus|un plus|vos atouts|atouts|serait un plus|deseable|deseables|valorable|
        se valora|se valorará|requisitos deseables|diferenciais|diferencial|desejável|desejáveis|
        requisitos desejáveis|pre|pré|pluspunten|leuk als je|meriterande|extra meriterande|titolo preferenziale|
        costituisce titolo preferenziale|costituiscono titolo preferenziale|gradito|graditi|
        requisiti preferenziali|wünschenswerte kenntnisse|wenn du möchtest
    """),
    "required": phrase_list("""
        requirements|requirement|qualifications|qualification|required|required qualifications|required skills|
        required experience|required skills and experience|required knowledge|required education|
        minimum requirements|minimum qualifications|basic qualifications|basic requirements|mandatory|
        mandatory skills|mandatory requirements|must have|must haves|must have skills|essential|essentials|
        essential criteria|essential skills|essential requirements|skills|skill set|skillset|skills required|
        skills needed|hard skills|soft skills|technical skills|competencies|competences|competency|knowledge|
        experience|experience required|experience needed|education|education and experience|
        experience and education|skills and experience|experience and skills|skills and qualifications|
        qualifications and skills|qualifications and experience|knowledge and skills|skills and knowledge|
        knowledge skills and abilities|education and training|educational requirements|education requirements|
        work experience|professional experience|prior experience|certifications|licenses|licensure|about you|
        who you are|candidate profile|ideal candidate|candidate|person specification|person profile|your profile|
        profile|what you bring|what you ll bring|what you will bring|what you need|what you ll need|
        what you will need|what are we looking for|who are we looking for|what do we look for|what do you need|
        what do you bring|what should you bring|what do we expect|we believe that you have|we believe you have|
        we believe you are|you should have|what we look for|what we re looking for|what we are looking for|
        who we re looking for|who we are looking for|we re looking for|we are looking for|looking for|we expect|
        what we expect|you have|you are|you bring|eligibility|eligibility criteria|selection criteria|criteria|
        job requirements|position requirements|role requirements|physical requirements|physical demands|
        language requirements|languages|language skills|prerequisites|your skills|
        your experience|background and experience|anforderungen|anforderungsprofil|profil|qualifikation|
        qualifikationen|voraussetzungen|kenntnisse|fähigkeiten|fachliche anforderungen|persönliche anforderungen|
        das bringst du mit|das bringen sie mit|was du mitbringst|was sie mitbringen|du bringst mit|
        sie bringen mit|mitbringen|was wir erwarten|wir erwarten|wen wir suchen|wir suchen|fachkenntnisse|
        sprachkenntnisse|erfahrung|ausbildung|so überzeugst du uns|das zeichnet dich aus|das zeichnet sie aus|
        das solltest du mitbringen|profil recherché|profil du candidat|profil souhaité|compétences|
        compétences requises|compétences techniques|savoir faire|savoir être|savoirs|qualités|formation|
        expérience|expériences|prérequis|pré requis|exigences|diplômes|langues|vous êtes|tu es|qui êtes vous|
        qui es tu|expérience requise|formation et expérience|connaissances|qualités requises|requisitos|
        requisitos mínimos|perfil|perfil requerido|perfil buscado|perfil del candidato|conocimientos|experiencia|
        formación|competencias|habilidades|qué buscamos|lo que buscamos|buscamos|qué necesitas|idiomas|
        imprescindible|aptitudes|estudios|requisitos obrigatórios|perfil do candidato|conhecimentos|experiência|
        formação|competências|qualificações|o que procuramos|procuramos|o que esperamos|functie eisen|
        functie-eisen|functieeisen|eisen|profiel|wie ben jij|wie zoeken|dit ben jij|dit breng je mee|
        wat breng je mee|wat neem je mee|wat vragen|wat verwachten|dit vragen|dit heb je in huis|wat heb je nodig|
        kennis|ervaring|opleiding|vaardigheden|competenties|functieprofiel|wij vragen|vereisten|kvalifikationer|
        krav|vi söker|om dig|vem är du|du har|du är|kompetenser|kunskaper|erfarenhet|utbildning|kravprofil|
        vi söker dig som|skallkrav|requisiti|requisiti richiesti|requisiti minimi|profilo|profilo ricercato|
        competenze|competenze richieste|competenze tecniche|conoscenze|esperienza|formazione|chi cerchiamo|
        cosa cerchiamo|titolo di studio
    """),
    "responsibilities": phrase_list("""
        responsibilities|responsibility|duties|duties and responsibilities|responsibilities and duties|
        roles and responsibilities|role and responsibilities|responsibilities and accountabilities|
        accountabilities|accountability|tasks|tasks and responsibilities|key tasks|deliverables|objective|
        objectives|goals|functions|essential functions|job functions|essential duties|
        essential duties and responsibilities|essential job functions|duties include|activities|key activities|
        scope of work|scope|what you do|what you ll do|what you will do|what you will be doing|
        what you ll be doing|what you d be doing|what will you do|what will you be doing|what you ll work on|
        what you will work on|what you ll own|what you ll achieve|what you ll be responsible for|
        what you will be responsible for|you will|you ll|in this role|in this role you will|
        in this position you will|as a|how you will contribute|how you ll contribute|your role|your mission|
        your missions|mission|missions|the work|your impact|what s the job|day to day|a day in the life|
        day in the life|your day|how you ll make an impact|how you ll spend your time|what s in the role|impact|
        key result areas|role responsibilities|job responsibilities|job duties|position responsibilities|
        areas of responsibility|aufgaben|aufgabengebiet|aufgabenbereich|aufgabenbereiche|tätigkeiten|tätigkeit|
        verantwortlichkeiten|verantwortung|das machst du|das erwartet dich|diese aufgaben erwarten dich|
        diese aufgaben erwarten sie|das erwartet sie|was dich erwartet|was sie erwartet|dein job|
        dein aufgabengebiet|ihr aufgabengebiet|ihre aufgaben|deine aufgaben|was du machst|
        dein verantwortungsbereich|aufgaben und verantwortlichkeiten|stellenbeschreibung aufgaben|deine rolle|
        deine mission|das sind deine aufgaben|missions principales|missions et responsabilités|tâches|
        tâches principales|responsabilités|activités|activités principales|vos missions|tes missions|
        votre mission|ta mission|ton rôle|votre rôle|quotidien|ton quotidien|votre quotidien|ce que vous ferez|
        ce que tu feras|descriptif des missions|description des missions|descriptif de mission|funciones|
        responsabilidades|tareas|funciones principales|qué harás|lo que harás|misión|tu misión|actividades|
        funciones y responsabilidades|responsabilidades e atribuições|atribuições|atividades|funções|tarefas|
        o que vais fazer|o que você fará|o que você vai fazer|principais atividades|missão|taken|werkzaamheden|
        verantwoordelijkheden|wat ga je doen|dit ga je doen|ga je doen|wat doe je|dit doe je|jouw rol|
        taken en verantwoordelijkheden|jouw taken|wat je gaat doen|functieomschrijving|de functie|functie inhoud|
        wat je doet|arbetsuppgifter|ansvarsområden|ansvarsomraden|ansvar|uppgifter|rollen|dina arbetsuppgifter|
        om rollen|vad du kommer att göra|huvudsakliga arbetsuppgifter|det här kommer du att göra|uppdraget|
        responsabilità|mansioni|attività|compiti|principali mansioni|cosa farai|principali attività|
        di cosa ti occuperai|attività principali|ruolo e responsabilità
    """),
    "benefits": phrase_list("""
        benefits|benefits and perks|perks and benefits|perks|benefits package|compensation|
        compensation and benefits|total rewards|rewards|salary|salary and benefits|pay and benefits|pay|
        remuneration|remuneration salary|package|equity|offer|we offer|what we offer|what do we offer|
        what do you get|what we ll offer|what we can offer|can we offer|what can we offer|what s on offer|
        what s in it for you|what is in it for you|in it for you|what you get|what you ll get|what you will get|
        you get|you ll get|what you can expect|what we provide|we provide|why join|why join us|why work with us|
        why work here|why work for us|why us|why you ll love it here|why you ll love working here|
        why you will love working here|working here|time off|wellbeing|health and insurance|
        learning and development|what you ll love|work perks|employee benefits|our benefits|life at|wellness|
        perks of the job|culture and benefits|health and wellness|insurance|retirement|paid time off|wir bieten|
        das bieten|was wir bieten|das bieten wir|das bieten wir dir|das bieten wir ihnen|was wir dir bieten|
        was wir ihnen bieten|unser angebot|angebot|vorteile|leistungen|unsere leistungen|warum wir|
        darauf kannst du dich freuen|darauf können sie sich freuen|gute gründe|vergütung|deine vorteile|
        ihre vorteile|das erwartet dich bei uns|freu dich auf|was dich bei uns erwartet|benefits bei uns|
        zusatzleistungen|avantages|rémunération|rémunération et avantages|salaire|nous offrons|on t offre|
        on vous offre|ce que nous offrons|ce que nous proposons|nous vous offrons|nous te proposons|
        nous vous proposons|pourquoi nous rejoindre|salaire et avantages|ce que l on propose|on vous propose|
        nous t offrons|conditions et avantages|pourquoi rejoindre|beneficios|ofrecemos|qué ofrecemos|se ofrece|
        lo que ofrecemos|te ofrecemos|ventajas|salario|retribución|condiciones|benefícios|oferecemos|
        o que oferecemos|remuneração|remuneração e benefícios|salário|vantagens|wat bieden|wij bieden|dit bieden|
        wat bieden wij|wat bieden we|aanbod|ons aanbod|arbeidsvoorwaarden|wat krijg je|dit krijg je|voordelen|
        wat mag je verwachten|wat mag je van verwachten|salaris|dit bieden wij jou|wat biedt|wat wij bieden|
        wat kun je verwachten|vi erbjuder|förmåner|erbjuder|vad vi erbjuder|lön|varför|det här erbjuder vi|
        offriamo|cosa offriamo|benefici|si offre|vantaggi|retribuzione|l offerta|la nostra offerta|ti offriamo
    """),
    "stack": phrase_list("""
        tech stack|technical stack|technology stack|stack|technologies|tools and technologies|tools|
        technologies and tools|data stack|technology|tech|technical environment|tech environment|our tech|
        technologies we use|tools we use|stack technique|environnement technique|outils|technologien|
        technologie stack|tech-stack|unser tech stack|unser stack|eingesetzte technologien|technische umgebung|
        stack tecnológico|tecnologías|tecnologias|ambiente tecnico|stack tecnologico|tecnologie|techniek|teknik|
        teknikstack|technieken|languages and tools|languages and frameworks
    """),
    "process": phrase_list("""
        how to apply|apply|apply now|to apply|application|application procedure|application procedures|
        application process|application instructions|applications|applying|how we hire|hiring process|
        recruitment process|interview process|selection process|interview|interviews|interview approach|
        interview practices|next steps|what happens next|further details|further information|contact|
        contact information|contact details|questions|evaluation|preparing to apply|required documents|
        application deadline|closing date|deadline|how to submit|submission|submission requirements|
        our hiring process|the process|process|timeline|interested|bewerbung|bewerbungsprozess|
        so bewirbst du dich|kontakt|ansprechpartner|neugierig geworden|interesse|interesse geweckt|
        haben wir ihr interesse geweckt|haben wir dein interesse geweckt|jetzt bewerben|ablauf|so geht es weiter|
        postuler|comment postuler|candidature|processus de recrutement|déroulement des entretiens|processus|
        modalités de candidature|contacts|étapes du recrutement|process de recrutement|cómo aplicar|
        proceso de selección|contacto|proceso|como aplicar|processo seletivo|candidatura|contato|
        processo de seleção|como se candidatar|solliciteren|solliciteer|sollicitatieprocedure|procedure|
        sollicitatie|geïnteresseerd|meer informatie|ansökan|ansök|rekryteringsprocess|ansök nu|come candidarsi|
        candidati|processo di selezione|contatti|rekryteringsprocessen
    """),
    "legal": phrase_list("""
        equal opportunity|equal opportunities|equal employment opportunity|equal opportunity employer|
        equal employment opportunity eeo|eeo|eeo statement|eoe|diversity|diversity and inclusion|
        diversity statement|diversity equity and inclusion|inclusion|privacy|privacy notice|
        recruitment privacy notice|candidate privacy notice|privacy policy|data protection|disclaimer|legal|
        legal notice|accommodation|accommodations|reasonable accommodation|accessibility|e verify|
        background check|commitment to diversity|non discrimination|pay transparency|safeguarding|
        notice to recruiters|agency notice|recruitment agencies|inclusion and diversity|
        diversity equity inclusion|datenschutz|chancengleichheit|vielfalt|datenschutzhinweis|hinweis|
        schwerbehinderung|diversité|égalité des chances|protection des données|mentions légales|rgpd|handicap|
        igualdad de oportunidades|protección de datos|igualdade de oportunidades|diversidade|diversidad|
        gelijke kansen|diversiteit|mångfald|pari opportunità|informativa privacy
    """),
    "about_role": phrase_list("""
        full job description|about the role|about the job|about the position|about the opportunity|
        about this opportunity|
        job description|description|role|role description|position|position description|about role|about job|
        about position|about opportunity|opportunity|opportunity overview|job summary|position summary|
        role summary|role overview|position overview|job overview|briefing|summary|overview|job purpose|purpose|
        purpose of position|purpose of job|purpose of role|purposes|basic information|job details|job information|
        about this role|about this position|about this job|introduction|context|work arrangement|location|
        locations|work location|let s start with role|why this role matters|why this role|position purpose|
        general information|job|vacancy|job brief|job profile|general summary|job objective|general description|
        position information|information about position|job description summary|über die stelle|die stelle|stelle|
        rolle|die rolle|stellenbeschreibung|über die rolle|über den job|der job|stellenprofil|einleitung|
        worum geht es|poste|le poste|description du poste|descriptif du poste|à propos du poste|contexte|
        présentation du poste|résumé du poste|descriptif|description de poste|l offre|le contexte|
        intitulé du poste|le rôle|descripción|descripción del puesto|el puesto|puesto|sobre el puesto|el rol|
        descripción de la oferta|descripción del empleo|descrição|descrição da vaga|sobre a vaga|a vaga|
        descrição da função|a função|functie|over de functie|de rol|vacature|over deze functie|jouw functie|
        om tjänsten|tjänsten|om jobbet|om uppdraget|jobbet|descrizione|descrizione del ruolo|il ruolo|ruolo|
        la posizione|posizione|descrizione della posizione
    """),
    "about_company": phrase_list("""
        background|about us|about|about company|about team|about our company|about our team|company|company description|
        company overview|company profile|company background|who we are|we are|our company|our team|team|your team|
        the company|our story|our mission|our vision|our values|values|our culture|culture|company culture|
        join us|join our team|join team|meet the team|meet team|background information|organization|organisation|
        about organization|about organisation|about department|department|what we do|why we exist|company context|
        about business|the business|employer|about employer|about client|our client|client|vision|company info|
        company information|our growth story|über uns|uber uns|wir über uns|unternehmen|über das unternehmen|
        das unternehmen|wer wir sind|wer sind wir|das sind wir|das team|dein team|einrichtung|arbeitgeber|
        unternehmensprofil|à propos|à propos de nous|qui sommes nous|entreprise|l entreprise|
        description de l entreprise|présentation de l entreprise|l équipe|équipe|notre client|la société|société|
        nous|présentation|sobre nosotros|quiénes somos|la empresa|empresa|sobre la empresa|acerca de nosotros|
        el equipo|sobre nós|quem somos|sobre a empresa|a empresa|a equipa|a equipe|over ons|wie zijn wij|bedrijf|
        over het bedrijf|het bedrijf|het team|jouw team|je team|dit zijn wij|bedrijfsprofiel|om oss|om företaget|
        företaget|vilka är vi|om bolaget|teamet|chi siamo|azienda|l azienda|su di noi|il team|la società
    """),
    "other": phrase_list("""
        additional information|additional notes|notes|note|other information|more information|other|miscellaneous|
        faq|faqs|frequently asked questions|job highlights|highlights|other stuff to know|good to know|
        important information|important|details|key facts|weitere informationen|zusätzliche informationen|
        informations complémentaires|autres informations|información adicional|informações adicionais|
        overige informatie|övrigt|övrig information|informazioni aggiuntive|altre informazioni|role details|
        häufige fragen|questions fréquentes|preguntas frecuentes
    """),
}

# Phrases that make a line which has the form of a heading a heading of that kind, the first kind that fits.
WITHIN: tuple[tuple[SectionKind, tuple[str, ...]], ...] = (
    (
        "other",
        phrase_list("""
            not for you|not a fit|difference between|differences between|frequently asked|upcoming role
        """),
    ),
    (
        "legal",
        phrase_list("""
            equal opportunity|equal employment|equal opportunities|privacy notice|data protection|non discrimination|
            reasonable accommodation
        """),
    ),
    (
        "preferred",
        phrase_list("""
            it would be great if you had|it would be great if you have|it would be great if you|
            it s a plus if you have|it s a plus if|bonus if you have|bonus points if you have|bonus points if|
            extra points if you have|even better if you have|you ll stand out if you have|
            it would be nice if you have|nice to have|nice to haves|good to have|preferred|desired|desirable|bonus|
            a plus|plus if|be great if|would be great|would be nice|great if you|even better|extra points|
            brownie points|optional|advantage|advantageous|stand out|stands out|set you apart|sets you apart|
            von vorteil|wünschenswert|idealerweise|petits plus|les plus|un plus|serait un plus|souhaité|souhaités|
            souhaitées|apprécié|appréciées|deseable|deseables|valorable|valorables|diferencial|desejável|desejáveis|
            mooi meegenomen|een pre|een pré|een plus|is mooi|meriterande|preferenziale|preferibile|we d love|
            icing on the cake|not required|wäre schön|wäre toll|pluspunkte|ook leuk|if you also|it s a plus|ideally
        """),
    ),
    (
        "benefits",
        phrase_list("""
            benefits|perks|we offer|we ll offer|can we offer|on offer|offer you|in it for you|why join|why work|
            why you ll love|why you will love|love working|loves working|why bulla|compensation|what you get|
            you ll get|you will get|expect from us|you can expect|will you find here|invest in your|we provide|
            total rewards|remuneration|your life at|in return|office first approach|wellbeing|well being|time off|
            remote work support|bieten|bieten wir|warum wir|vorteile|benefits bei|freuen|avantages|rémunération|
            t offrons|vous offrons|nous offrons|t offre|vous offre|proposons|pourquoi nous|nous rejoindre|ofrecemos|
            beneficios|te ofrece|oferecemos|benefícios|bieden|biedt|arbeidsvoorwaarden|mag je van ons|krijg je|
            van ons verwachten|erbjuder|förmåner|offriamo|benefit|waarom
        """),
    ),
    (
        "process",
        phrase_list("""
            to apply|how we hire|apply now|application process|application procedure|application procedures|
            applications|hiring process|recruitment process|interview process|interview practices|interview approach|
            interviews|on your resume|information session|next steps|closing date|expression of interest|please send|
            what happens next|bewerbung|bewerben|bewirb|candidature|entretiens|postuler|recrutement|
            proceso de selección|processo seletivo|sollicitatie|solliciteren|solliciteer|ansök|ansökan|candidarsi|
            selezione
        """),
    ),
    (
        "stack",
        phrase_list("""
            tech stack|technology stack|technical stack|data stack|our stack|technologies we|tools we|
            tools technologies|stack technique|environnement technique|tools and technologies|stack tecnológico|
            technical environment|tech-stack
        """),
    ),
    ("required", phrase_list("candidate will have|candidate will bring|candidate will possess|candidate should have")),
    (
        "responsibilities",
        phrase_list("""
            responsibilities|responsibility|responsible for|duties|tasks|objective|objectives|accountabilities|
            you will|you ll do|you ll be doing|you ll work|you ll own|you ll achieve|you ll be up to|you d be doing|
            you would be doing|you do|you ll be|your role will|this role is focused|work will include|
            role will include|day to day|your day|a day in|first 30|first 90|first year|in this role|in this position|
            your impact|your mission|your missions|make a difference|make an impact|scope of|key result|what will you|
            will involve|job involves|role involves|you ll help|main missions|successful candidate will|
            incumbent will|duties include|what does|look like|goals|mission|the work|aufgaben|aufgabengebiet|
            tätigkeiten|erwartet dich|erwartet sie|machst du|missions|tâches|responsabilités|vous aurez|tu auras|
            feras|ferez|vous serez|tu seras|rôle|funciones|responsabilidades|tareas|harás|atividades|atribuições|
            taken|ga je|werkzaamheden|betekent dit|doe je|arbetsuppgifter|ansvarsområden|kommer du att|mansioni|
            responsabilità|farai|occuperai|si occuperà|attività
        """),
    ),
    (
        "required",
        phrase_list("""
            requirements|requirement|required|qualifications|qualification|skills|competencies|must have|must haves|
            must meet|basic|essential|we look for|re looking for|are looking for|you re looking|who we look|you bring|
            you ll bring|you will bring|you ll need|you will need|you need|you should have|we need from you|we need|
            we expect|we would like to see|we d like to see|about you|who you are|you are|you have|you re|good fit|
            great fit|strong fit|right fit|a fit|a match|ideal candidate|ideal profile|ideal person|
            successful candidate|candidate|candidates|your profile|profile|experience|education|knowledge|expertise|
            what it takes|the scoop|hear from you if|love to hear|believe that you have|suited|criteria|background|
            proficiency|conditions of employment|characteristics|certifications|eligibility|demonstrating|are a|
            succeed|thrive|on our team are|prerequisites|abilities|profil|anforderungen|mitbringen|bringst du mit|
            bringen sie mit|mitbringst|erwarten wir|voraussetzungen|kenntnisse|qualifikation|zeichnet|überzeugst|
            demande|essentiels|savoir|savoirs|compétences|bagage|recherchons|recherché|cherchons|êtes vous|vous avez|
            vous êtes|tu es|tu as|requis|formation|requisitos|perfil|buscamos|procuramos|conocimientos|conhecimentos|
            experiencia|experiência|zoeken|breng|ben jij|vragen|eisen|profiel|herken|jij bent|je hebt|kvalifikationer|
            söker|du har|du är|requisiti|profilo|competenze|cerchiamo
        """),
    ),
    (
        "about_role",
        phrase_list("""
            about the role|about this role|the role|role summary|role overview|job summary|job description|
            about the job|about this position|about the position|opportunity|this role|position summary|
            position overview|where and how|work arrangement|über die stelle|rolle|le poste|du poste|puesto|vaga|
            functie|tjänsten|ruolo|job|position|purpose
        """),
    ),
    (
        "about_company",
        phrase_list("""
            about|who we are|company|our team|the team|our mission|our story|our values|our culture|we are|
            as your employer|teams hiring|teams are hiring|team|über|uber|unternehmen|wer wir|à propos|qui sommes|
            entreprise|sobre|quiénes somos|over|wie zijn|om oss|chi siamo|join us|organization
        """),
    ),
    (
        "other",
        phrase_list("""
            additional information|other information|details|note|notes|highlights|stuff to know
        """),
    ),
)
