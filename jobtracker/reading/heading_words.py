"""How headings are worded: for each kind of section the words that a heading consists of, and those it contains.

English, German, French, Spanish, Portuguese, Dutch, Swedish, Italian, and the commonest in Danish and Polish.
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
        big plus|plus points|optionale anforderungen|das ist ein plus|appréciés|
        gerne gesehen|gern gesehen|önskvärt|det er en fordel|even better if|would be great|außerdem von vorteil|
        darüber hinaus wünschenswert|
        should haves|should have|could haves|could have|
        mile widziane|dodatkowym atutem będzie|dodatkowe atuty|dodatkowym atutem|atutem będzie|
        it would be great if you had|it would be great if you have|it would be great if you|it s a plus if you have|
        it s a plus if|bonus if you have|bonus points if you have|bonus points if|extra points if you have|
        even better if you have|you ll stand out if you have|it would be nice if you have|nice to have|nice to haves|
        good to have|great to have|preferred|preferred qualifications|preferred skills|preferred experience|
        preferred requirements|preferred education|desired|desired skills|desired qualifications|desired experience|
        desirable|desirables|desirable skills|desirable criteria|desirable experience|desirable requirements|bonus|
        bonus points|bonus skills|bonuses|plus|pluses|plusses|optional|would be nice|advantageous|an advantage|assets|
        asset|brownie points|extra points|extra credit|extras|pluspunkte|von vorteil|wünschenswert|idealerweise|
        das wäre toll|das wäre schön|les plus|le plus|un plus|vos atouts|atouts|serait un plus|deseable|deseables|
        valorable|se valora|se valorará|requisitos deseables|diferenciais|diferencial|desejável|desejáveis|
        requisitos desejáveis|pre|pré|pluspunten|leuk als je|meriterande|extra meriterande|titolo preferenziale|
        costituisce titolo preferenziale|costituiscono titolo preferenziale|gradito|graditi|requisiti preferenziali|
        wünschenswerte kenntnisse|wenn du möchtest|cherry on top|the cherry on top|cherry on the cake|
        icing on the cake|nice if you have|nice if you|it would be nice if you|it would be lovely|would be lovely|
        would be a bonus|would be a plus|
        what would be lovely|lovely to have|good if you have|added advantage|added advantages|added bonus|
        it would be useful to have|useful|useful but not essential|it would be a bonus if you have|
        it helps if you have|it helps if you|helpful|above and beyond|extra credit for|what would make you stand out|
        to stand out|a plus if you have|pluses if you have|preferences|desirable attributes|schön aber kein muss|
        schön wäre|schön zu haben|kann|kann kriterien|kann anforderungen|wunsch|wünsche|bonuspunkte|
        extrapunkte|das gibt extrapunkte|
        das gibt noch extrapunkte|extra nice|das i tüpfelchen|
        das sahnehäubchen|sahnehäubchen|das freut uns|was uns besonders freut|was uns freut|darüber freuen wir uns|
        das wäre super|das wäre klasse|das wäre ein plus|ein plus|gerne auch|gern gesehen|nicht zwingend|
        optimalerweise|im idealfall|pluspunkte sammelst du mit|les petits plus|petits plus|ton petit plus|
        le petit plus|votre petit plus|les atouts|la cerise sur le gâteau|ce serait un plus|nous apprécierions|
        valoramos|se valorará positivamente|valoraremos|valorable pero no imprescindible|puntos extra|será un plus|
        sería un plus|no imprescindible pero valorable|valorizamos|valoriza se|será valorizado|é um plus|
        seria um plus|será um diferencial|mooi meegenomen|leuk meegenomen|handig|handig als je|extra punten|
        bonuspunten|een pré is|wat is mooi meegenomen|bra att ha|pluspoäng|det är ett plus|det är ett plus om du|
        det är meriterande om du|meriterande om du|det är en fördel|
        plus om du|plus om du har|vi ser gärna|det är meriterande|meriter|saranno considerati un plus|è un plus|
        costituisce un plus|saranno valutati positivamente|nice-to-have|dodatkowe umiejętności|opcjonalne|
        det er en fordel|det er et plus|det er en fordel hvis du
    """),
    "required": phrase_list("""
        personal suitability|work conditions and physical capabilities|computer and technology knowledge|
        experience and specialization|security and safety|transportation travel information|
        what you should bring|you ll have|who you ll be|personal qualities|einstellungsvoraussetzungen|bewerberprofil|
        ihr fachlicher hintergrund|was dich auszeichnet|was sie auszeichnet|du hast|sie verfügen über|requerimientos|
        jouw kwaliteiten|
        to be successful you will have|to be successful you ll have|why you|our expectations|unsere erwartungen|
        formale voraussetzungen|zwingende voraussetzungen|kvalifikasjoner|vi forventer|hvem er du|
        conocimientos necesarios|
        kwalificaties|do you have|what it takes|
        wymagania|nasze wymagania|oczekujemy|oczekiwania|nasze oczekiwania|czego oczekujemy|od kandydatów oczekujemy|
        requirements|requirement|qualifications|qualification|required|conditions of employment|
        required qualifications|required skills|
        required experience|required skills and experience|required knowledge|required education|minimum requirements|
        minimum qualifications|basic qualifications|basic requirements|mandatory|mandatory skills|
        mandatory requirements|must have|must haves|must have skills|essential|essentials|essential criteria|
        essential skills|essential requirements|skills|skill set|skillset|skills required|skills needed|hard skills|
        soft skills|technical skills|competencies|competences|competency|knowledge|experience|experience required|
        experience needed|education|education and experience|experience and education|skills and experience|
        experience and skills|skills and qualifications|qualifications and skills|qualifications and experience|
        knowledge and skills|skills and knowledge|knowledge skills and abilities|education and training|
        educational requirements|education requirements|work experience|professional experience|prior experience|
        certifications|licenses|licensure|about you|who you are|candidate profile|ideal candidate|candidate|
        person specification|person profile|your profile|profile|what you bring|what you ll bring|what you will bring|
        you ll need to bring|you need to bring|you will need to bring|you should bring|
        what you need|what you ll need|what you will need|what are we looking for|who are we looking for|
        what do we look for|what do you need|what do you bring|what should you bring|what do we expect|
        we believe that you have|we believe you have|we believe you are|you should have|what we look for|
        what we re looking for|what we are looking for|who we re looking for|who we are looking for|we re looking for|
        we are looking for|looking for|we expect|what we expect|you have|you are|you bring|eligibility|
        eligibility criteria|selection criteria|criteria|job requirements|position requirements|role requirements|
        physical requirements|physical demands|language requirements|languages|language skills|prerequisites|
        your skills|your experience|background and experience|anforderungen|anforderungsprofil|profil|qualifikation|
        qualifikationen|voraussetzungen|kenntnisse|fähigkeiten|fachliche anforderungen|persönliche anforderungen|
        das bringst du mit|das bringen sie mit|was du mitbringst|was sie mitbringen|du bringst mit|sie bringen mit|
        mitbringen|was wir erwarten|wir erwarten|wen wir suchen|wir suchen|fachkenntnisse|sprachkenntnisse|erfahrung|
        ausbildung|so überzeugst du uns|das zeichnet dich aus|das zeichnet sie aus|das solltest du mitbringen|
        profil recherché|profil du candidat|profil souhaité|compétences|compétences requises|compétences techniques|
        savoir faire|savoir être|savoir être professionnels|savoirs|qualités|formation|expérience|expériences|
        prérequis|pré requis|exigences|
        diplômes|langues|vous êtes|tu es|qui êtes vous|qui es tu|expérience requise|formation et expérience|
        connaissances|qualités requises|requisitos|requisitos mínimos|perfil|perfil requerido|perfil buscado|
        perfil del candidato|conocimientos|experiencia|formación|competencias|habilidades|qué buscamos|
        lo que buscamos|buscamos|qué necesitas|idiomas|imprescindible|aptitudes|estudios|requisitos obrigatórios|
        perfil do candidato|conhecimentos|experiência|formação|competências|qualificações|o que procuramos|procuramos|
        o que esperamos|functie eisen|functie-eisen|functieeisen|eisen|profiel|wie ben jij|wie zoeken|dit ben jij|
        dit breng je mee|wat breng je mee|wat neem je mee|wat vragen|wat verwachten|dit vragen|dit heb je in huis|
        wat heb je nodig|kennis|ervaring|opleiding|vaardigheden|competenties|functieprofiel|wij vragen|vereisten|
        kvalifikationer|krav|vi söker|om dig|vem är du|du har|du är|kompetenser|kunskaper|erfarenhet|utbildning|
        kravprofil|vi söker dig som|skallkrav|requisiti|requisiti richiesti|requisiti minimi|profilo|
        profilo ricercato|competenze|competenze richieste|competenze tecniche|conoscenze|esperienza|formazione|
        chi cerchiamo|cosa cerchiamo|titolo di studio|must|musts|the must haves|non negotiables|is this you|
        does this sound like you|sounds like you|sound like you|could this be you|are you the one|
        you might be a fit if|you may be a fit if|to be considered|to be considered you need|
        you could be a fit if|you re a good fit if|
        you are a good fit if you|you re a great fit if|this role is for you if|this job is for you if|
        you ll fit in if|you ll thrive here if|your superpowers|superpowers|your backpack|backpack|in your backpack|
        what s in your backpack|your toolbox|toolbox|in your toolbox|your toolkit|toolkit|your luggage|what we ask|
        what we ask for|what we ask of you|what we ask from you|what we need|what we need from you|
        what we d like from you|what we d like to see|what we want|the person|person|the candidate|
        the ideal candidate|who you might be|who are you|what makes you great|what will you bring|what you ll have|
        what you have|what you should have|jij hebt|je hebt|your strengths|your expertise|your know how|you will need|
        to succeed in this role you will need|to succeed you will need|to be successful you will need|
        to be successful in this role you will have|we d love you to have|you should be|we need|essential attributes|
        minimum criteria|minimum qualification|required criteria|behaviours|behaviors|attributes|jij|toi|vous|you|
        you ll need|dit kun je al|dit kan je al|det här har du med dig|du har med dig|se pide|se requiere|
        se busca|pede se|si richiede|gevraagd|
        das ist uns wichtig|uns ist wichtig|ksas|
        specialized experience|muss|muss kriterien|
        muss anforderungen|dein rucksack|ihr rucksack|rucksack|dein gepäck|in deinem gepäck|dein werkzeugkasten|
        dein werkzeugkoffer|deine superkräfte|deine stärken|ihre stärken|deine skills|das wünschen wir uns|
        was wir uns wünschen|wir wünschen uns|das suchen wir|das brauchst du|was brauchst du dafür|
        was du dafür brauchst|was du brauchst|das brauchen sie|
        damit überzeugst du uns|damit überzeugen sie uns|damit begeisterst du uns|so begeisterst du uns|
        das macht dich aus|das macht sie aus|das bist du|sie sind|wer du bist|wer sie sind|du passt zu uns wenn|
        sie passen zu uns wenn|darauf kommt es uns an|was uns wichtig ist|dein know how|ihr know how|das kannst du|
        was du können solltest|wonach wir suchen|das haben sie im gepäck|das hast du im gepäck|steckbrief|
        votre profil|ton profil|et toi|et vous|vos compétences|tes compétences|ton bagage|votre bagage|tes atouts si|
        ce que nous recherchons|ce que nous cherchons|ce qu on recherche|nous recherchons|nous attendons|
        ce que nous attendons de vous|ce qu on attend de toi|tes super pouvoirs|tu te reconnais|c est toi|critères|
        critères essentiels|ce qu il vous faut|ce qu il te faut|qualifications requises|tu perfil|lo que necesitas|
        qué pedimos|lo que pedimos|qué esperamos de ti|lo que esperamos de ti|lo que traes|eres tú|a quién buscamos|
        cómo eres|requisitos imprescindibles|imprescindibles|o teu perfil|o seu perfil|o que precisas|o que precisa|
        o que pedimos|o que buscamos|quem procuramos|quem é você|o que esperamos de ti|pré requisitos|
        requisitos essenciais|wat neem jij mee|wat breng jij mee|dit neem je mee|jouw rugzak|jouw bagage|in je rugzak|
        jouw profiel|dit vragen wij|dit vragen we|wat vragen wij|wat vragen we|wat wij vragen|wat we vragen|
        wie zoeken wij|wie zoeken we|wie ben je|wat we zoeken|wat wij zoeken|wat heb jij nodig|wat jij meebrengt|
        wat je meebrengt|jouw superkrachten|herken jij jezelf|dit herken je|functievereisten|din profil|din bakgrund|
        dina kvalifikationer|vi söker dig|vem vi söker|vad vi söker|vad du har|vad vi letar efter|du som söker|
        erfarenhet och kunskaper|arbetslivserfarenhet|språk|språkkunskaper|körkort|utbildningsnivå|kompetens|
        egenskaper|personliga egenskaper|formella krav|il tuo profilo|
        formations|permis|savoirs et savoir faire|wymagane|kwalifikacje|twój profil|vi forventer|dine kvalifikationer|
        kvalifikasjoner|
        ønskede kvalifikasjoner|hvem er du|vi ser etter|vi søger|
        cosa chiediamo|cosa ci aspettiamo|chi sei|sei tu|cosa serve|requisiti essenziali|requisiti obbligatori
    """),
    "responsibilities": phrase_list("""
        a typical day|what s involved|what you ll get to do|hauptaufgaben|aufgabenschwerpunkte|so sieht dein alltag aus|
        womit du dich beschäftigst|au quotidien|votre quotidien|ton quotidien|cuál será tu misión|wat ga jij doen|
        takenpakket|
        wofür wir dich brauchen|dafür brauchen wir dich|what you can expect to do|arbejdsopgaver|dine opgaver|opgaver|
        arbeidsoppgaver|dine arbeidsoppgaver|things you ll do|
        obowiązki|zakres obowiązków|twój zakres obowiązków|zadania|główne zadania|opis stanowiska|
        responsibilities|responsibility|duties|duties and responsibilities|responsibilities and duties|
        roles and responsibilities|role and responsibilities|responsibilities and accountabilities|accountabilities|
        accountability|tasks|tasks and responsibilities|key tasks|deliverables|objective|objectives|goals|functions|
        essential functions|job functions|essential duties|essential duties and responsibilities|
        essential job functions|duties include|activities|key activities|scope of work|scope|what you do|
        what you ll do|what you will do|what you will be doing|what you ll be doing|what you d be doing|
        what will you do|what will you be doing|what you ll work on|what you will work on|what you ll own|
        what you ll achieve|what you ll be responsible for|what you will be responsible for|you will|you ll|
        in this role|in this role you will|in this position you will|as a|how you will contribute|
        how you ll contribute|your role|your mission|your missions|mission|missions|the work|your impact|
        what s the job|day to day|a day in the life|day in the life|your day|how you ll make an impact|
        how you ll spend your time|what s in the role|impact|key result areas|role responsibilities|
        job responsibilities|job duties|position responsibilities|areas of responsibility|aufgaben|aufgabengebiet|
        aufgabenbereich|aufgabenbereiche|tätigkeiten|tätigkeit|verantwortlichkeiten|verantwortung|das machst du|
        das erwartet dich|diese aufgaben erwarten dich|diese aufgaben erwarten sie|das erwartet sie|was dich erwartet|
        was sie erwartet|dein job|dein aufgabengebiet|ihr aufgabengebiet|ihre aufgaben|deine aufgaben|was du machst|
        dein verantwortungsbereich|aufgaben und verantwortlichkeiten|stellenbeschreibung aufgaben|deine rolle|
        deine mission|das sind deine aufgaben|missions principales|missions et responsabilités|tâches|
        tâches principales|responsabilités|activités|activités principales|vos missions|tes missions|votre mission|
        ta mission|ton rôle|votre rôle|quotidien|ton quotidien|votre quotidien|ce que vous ferez|ce que tu feras|
        descriptif des missions|description des missions|descriptif de mission|funciones|responsabilidades|tareas|
        funciones principales|qué harás|lo que harás|misión|tu misión|actividades|funciones y responsabilidades|
        responsabilidades e atribuições|atribuições|atividades|funções|tarefas|o que vais fazer|o que você fará|
        o que você vai fazer|principais atividades|missão|taken|werkzaamheden|verantwoordelijkheden|wat ga je doen|
        dit ga je doen|ga je doen|wat doe je|dit doe je|jouw rol|taken en verantwoordelijkheden|jouw taken|
        wat je gaat doen|functieomschrijving|de functie|functie inhoud|wat je doet|arbetsuppgifter|ansvarsområden|
        ansvarsomraden|ansvar|uppgifter|rollen|dina arbetsuppgifter|om rollen|vad du kommer att göra|
        huvudsakliga arbetsuppgifter|det här kommer du att göra|uppdraget|responsabilità|mansioni|attività|compiti|
        principali mansioni|cosa farai|principali attività|di cosa ti occuperai|attività principali|
        ruolo e responsabilità|the job|what the job is|what the job involves|what the role involves|what is the job|
        your adventure|the challenge|your challenge|your challenges|challenges|your contribution|your playground|
        the mission|what you get to do|what you ll tackle|how you ll help|how you will help|your tasks|
        what s the role|what you will own|what you will achieve|your impact in this role|dein wirkungskreis|
        ihr wirkungskreis|dein einsatz|dein beitrag|deine herausforderung|deine herausforderungen|
        ihre herausforderung|ihre herausforderungen|ihre mission|deine aufgabe|ihre aufgabe|das tust du|
        das bewegst du|das bewegen sie|was sie tun|was du tust|was sie bewegen|was du bewegst|dein spielfeld|
        dein alltag|dein arbeitsalltag|dein tag|ihr einsatz|was zu tun ist|das gibt es zu tun|so sieht dein tag aus|
        ton défi|votre défi|ton aventure|tes responsabilités|vos responsabilités|ce qui vous attend|ce qui t attend|
        ton terrain de jeu|au programme|ta journée|tu reto|tus retos|tus funciones|tus tareas|tu día a día|
        qué vas a hacer|lo que vas a hacer|tu rol|o teu papel|o teu desafio|o seu desafio|as tuas funções|o que fará|
        o teu dia a dia|jouw uitdaging|de uitdaging|jouw missie|jouw werk|je taken|jouw dag|dit zijn jouw taken|
        wat jij gaat doen|hoe ziet je dag eruit|din roll|dina uppgifter|ditt uppdrag|vad du gör|vad du kommer göra|
        det här gör du|din vardag|din utmaning|twoje obowiązki|główne obowiązki|twoje zadania|arbejdsopgaver|
        dine arbejdsopgaver|
        dine opgaver|opgaver|ansvarsområder|arbeidsoppgaver|dine arbeidsoppgaver|la tua sfida|il tuo ruolo|
        le tue attività|cosa faresti|le tue mansioni
    """),
    "benefits": phrase_list("""
        health benefits|financial benefits|long term benefits|other benefits|
        we can offer|what you ll receive|what you will receive|you ll receive|why you should apply|reasons to join|
        reasons to join us|warum zu uns|condiciones laborales|
        das hast du davon|vi tilbyr|vi tilbyder|the good stuff|how we ll look after you|freuen sie sich auf|
        ce que nous vous proposons|
        oferujemy|co oferujemy|to oferujemy|nasza oferta|benefity|
        wir|wij|nous|we have|we give|dit vind je bij ons|remuneration|remuneration and benefits|jij krijgt|je krijgt|
        det här får du|du får|si offre|oferece se|
        benefits|benefits and perks|perks and benefits|perks|benefits package|compensation|compensation and benefits|
        total rewards|rewards|salary|salary and benefits|pay and benefits|pay|remuneration|remuneration salary|
        package|equity|offer|we offer|what we offer|what do we offer|what do you get|what we ll offer|
        what we can offer|can we offer|what can we offer|what s on offer|what s in it for you|what is in it for you|
        in it for you|what you get|what you ll get|what you will get|you get|you ll get|what you can expect|
        what we provide|we provide|why join|why join us|why work with us|why work here|why work for us|why us|
        why you ll love it here|why you ll love working here|why you will love working here|working here|time off|
        wellbeing|health and insurance|learning and development|what you ll love|work perks|employee benefits|
        our benefits|life at|wellness|perks of the job|culture and benefits|health and wellness|insurance|retirement|
        paid time off|wir bieten|das bieten|was wir bieten|das bieten wir|das bieten wir dir|das bieten wir ihnen|
        was wir dir bieten|was wir ihnen bieten|unser angebot|angebot|vorteile|leistungen|unsere leistungen|warum wir|
        darauf kannst du dich freuen|darauf können sie sich freuen|gute gründe|vergütung|deine vorteile|ihre vorteile|
        das erwartet dich bei uns|freu dich auf|was dich bei uns erwartet|benefits bei uns|zusatzleistungen|avantages|
        rémunération|rémunération et avantages|salaire|nous offrons|on t offre|on vous offre|ce que nous offrons|
        ce que nous proposons|nous vous offrons|nous te proposons|nous vous proposons|pourquoi nous rejoindre|
        salaire et avantages|ce que l on propose|on vous propose|nous t offrons|conditions et avantages|
        pourquoi rejoindre|beneficios|ofrecemos|qué ofrecemos|se ofrece|lo que ofrecemos|te ofrecemos|ventajas|
        salario|retribución|condiciones|benefícios|oferecemos|o que oferecemos|remuneração|remuneração e benefícios|
        salário|vantagens|wat bieden|wij bieden|dit bieden|wat bieden wij|wat bieden we|aanbod|ons aanbod|
        arbeidsvoorwaarden|wat krijg je|dit krijg je|voordelen|wat mag je verwachten|wat mag je van verwachten|
        salaris|dit bieden wij jou|wat biedt|wat wij bieden|wat kun je verwachten|vi erbjuder|förmåner|erbjuder|
        vad vi erbjuder|lön|varför|det här erbjuder vi|offriamo|cosa offriamo|benefici|si offre|vantaggi|retribuzione|
        l offerta|la nostra offerta|ti offriamo|goodies|the goodies|the deal|the perks|what we give|what we give you|
        what you get in return|what we offer in return|in return|in return we offer|in exchange|your perks|
        your benefits|your package|what you get from us|how we take care of you|we take care of you|
        what awaits you with us|das bekommst du|das bekommen sie|das bekommst du von uns|dafür bekommst du|
        dafür bekommen sie|was du bekommst|was sie bekommen|darauf dürfen sie sich freuen|
        darauf darfst du dich freuen|darauf freust du dich|unsere benefits|deine benefits|ihre benefits|
        das haben wir zu bieten|was wir zu bieten haben|das gibt s bei uns|das gibt es bei uns|das spricht für uns|
        was für uns spricht|wir haben viel zu bieten|dein plus|ihr plus|goodies bei uns|ce que tu gagnes|
        ce que vous gagnez|ce qu on t offre|ce qu on propose|
        ce que nous proposons|ce qu on vous offre|ce qu on te propose|tes avantages|vos avantages|
        les avantages|les petits bonheurs|nos avantages|les plus du poste|ce que nous t offrons|
        ce que nous vous offrons|ce que nous te proposons|tus beneficios|qué te ofrecemos|lo que te ofrecemos|
        por qué nosotros|lo que recibirás|o que te oferecemos|os teus benefícios|o que ganhas|os benefícios|
        wat krijg je ervoor terug|wat krijg je terug|wat krijg jij|dit krijg je van ons|dit krijg jij|jouw voordelen|
        dit mag je verwachten|wat staat daar tegenover|wat staat er tegenover|wij bieden jou|wij bieden je|vad du får|
        det här får du|vad får du|våra förmåner|dina förmåner|i gengäld|cosa ti offriamo|perché noi|i tuoi vantaggi|
        benefit|vi tilbyder|vi tilbyr|hvad tilbyder vi
    """),
    "stack": phrase_list("""
        tech stack|technical stack|technology stack|stack|technologies|tools and technologies|tools|
        technologies and tools|data stack|technology|tech|technical environment|tech environment|our tech|
        technologies we use|tools we use|stack technique|environnement technique|outils|technologien|
        technologie stack|tech-stack|unser tech stack|unser stack|eingesetzte technologien|technische umgebung|
        stack tecnológico|tecnologías|tecnologias|ambiente tecnico|stack tecnologico|tecnologie|techniek|teknik|
        teknikstack|technieken|languages and tools|languages and frameworks|technologie których używamy
    """),
    "process": phrase_list("""
        how to apply|apply|apply now|to apply|application|application procedure|application procedures|
        application process|application instructions|applications|applying|how we hire|hiring process|
        recruitment process|assessment|interview process|selection process|interview|interviews|interview approach|
        interview practices|next steps|what happens next|further details|further information|contact|
        contact information|contact details|questions|evaluation|preparing to apply|required documents|
        application deadline|closing date|deadline|how to submit|submission|submission requirements|
        our hiring process|the process|process|timeline|interested|bewerbung|bewerbungsprozess|so bewirbst du dich|
        kontakt|ansprechpartner|neugierig geworden|interesse|interesse geweckt|haben wir ihr interesse geweckt|
        haben wir dein interesse geweckt|jetzt bewerben|ablauf|so geht es weiter|postuler|comment postuler|
        candidature|processus de recrutement|déroulement des entretiens|processus|modalités de candidature|contacts|
        étapes du recrutement|process de recrutement|cómo aplicar|proceso de selección|contacto|proceso|como aplicar|
        processo seletivo|candidatura|contato|processo de seleção|como se candidatar|solliciteren|solliciteer|
        sollicitatieprocedure|procedure|sollicitatie|geïnteresseerd|meer informatie|ansökan|ansök|rekryteringsprocess|
        ansök nu|come candidarsi|candidati|processo di selezione|contatti|rekryteringsprocessen|ready to meet us|
        sounds good|klingt gut|still interested|the hiring process|how it works|what to expect next|interview stages|
        interview steps|recruitment steps|recruitment timeline|hiring steps|ablauf der bewerbung|
        unser bewerbungsprozess|dein weg zu uns|so läuft s ab|les étapes|les étapes du recrutement|
        le processus de recrutement|les prochaines étapes|nos étapes de recrutement|pasos del proceso|el proceso|
        o processo|etapas do processo|etapas do processo seletivo|de procedure|hoe verloopt de procedure|
        le fasi della selezione|things you need to know|apply and further information|selection process details|
        documents required|documents to submit|what to submit|how you will be evaluated|how we evaluate|
        how you will be assessed|how we will assess you|wie es weitergeht|so geht's weiter
    """),
    "legal": phrase_list("""
        equal opportunity|equal opportunities|equal employment opportunity|equal opportunity employer|
        equal employment opportunity eeo|eeo|eeo statement|eoe|diversity|diversity and inclusion|
        diversity statement|diversity equity and inclusion|inclusion|privacy|privacy notice|
        recruitment privacy notice|candidate privacy notice|privacy policy|data protection|disclaimer|legal|
        legal notice|accommodation|accommodations|reasonable accommodation|accessibility|e verify|
            background check|commitment to diversity|non discrimination|pay transparency|safeguarding|
        employer certification accreditation badges|work environment|working environment|
        notice to recruiters|agency notice|recruitment agencies|inclusion and diversity|
        diversity equity inclusion|datenschutz|chancengleichheit|vielfalt|datenschutzhinweis|hinweis|
        schwerbehinderung|diversité|égalité des chances|protection des données|mentions légales|rgpd|handicap|
        igualdad de oportunidades|protección de datos|igualdade de oportunidades|diversidade|diversidad|
        gelijke kansen|diversiteit|mångfald|pari opportunità|informativa privacy
    """),
    "about_role": phrase_list("""
        full job description|full description|about the role|about the job|about the position|about the opportunity|
        about this opportunity|
        job description|description|role|role description|position|position description|about role|about job|
        about position|about opportunity|opportunity|opportunity overview|job summary|position summary|
        role summary|role overview|position overview|job overview|briefing|summary|overview|job purpose|purpose|
        purpose of position|purpose of job|purpose of role|purposes|basic information|job details|job information|
        about this role|about this position|role profile|post profile|about this job|
        introduction|context|work arrangement|location|
        locations|work location|let s start with role|why this role matters|why this role|position purpose|
        general information|job|vacancy|job brief|job profile|general summary|job objective|general description|
        position information|information about position|job description summary|über die stelle|die stelle|stelle|
        rolle|die rolle|stellenbeschreibung|über die rolle|über den job|der job|stellenprofil|einleitung|
        worum geht es|poste|le poste|description du poste|descriptif du poste|à propos du poste|contexte|
        présentation du poste|résumé du poste|descriptif|description de poste|l offre|le contexte|
        intitulé du poste|le rôle|descripción|descripción del puesto|el puesto|puesto|sobre el puesto|el rol|
        descripción de la oferta|descripción del empleo|descrição|descrição da vaga|sobre a vaga|a vaga|
        descrição da função|a função|functie|over de functie|de rol|vacature|over deze functie|jouw functie|
        om tjänsten|tjänsten|om jobbet|om anställningen|om stillingen|om uppdraget|jobbet|descrizione|
        descrizione del ruolo|il ruolo|ruolo|
        la posizione|posizione|descrizione della posizione
    """),
    "about_company": phrase_list("""
        unternehmensbeschreibung|firmenbeschreibung|
        o nas|o firmie|
        background|about us|about|about company|about team|about our company|about our team|company|
        company description|
        company overview|company profile|company background|who we are|we are|our company|our team|team|your team|
        the company|our story|our mission|our vision|our values|values|our culture|culture|company culture|
        join us|join our team|join team|meet the team|meet team|us|background information|organization|organisation|
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
        english version|german version|deutsche version|englische version|version française|version anglaise|
        not needed|not required|not necessary|what you don t need|you don t need|nicht nötig|nicht nötig ist|
        das brauchst du nicht|pas nécessaire|no necesitas|niet nodig|ikke nødvendig|
        additional information|additional notes|notes|note|other information|more information|other|miscellaneous|
        faq|faqs|frequently asked questions|job highlights|highlights|other stuff to know|good to know|
        important information|important|details|key facts|weitere informationen|zusätzliche informationen|
        informations complémentaires|autres informations|información adicional|informações adicionais|
        overige informatie|övrigt|övrig information|informazioni aggiuntive|altre informazioni|role details|
        häufige fragen|questions fréquentes|preguntas frecuentes
    """),
}
