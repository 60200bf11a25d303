"""Phrases within a heading that tell what kind of section it heads."""

from jobtracker.reading.findings import SectionKind
from jobtracker.reading.words import phrase_list

# Phrases that make a line which has the form of a heading a heading of that kind, the first kind that fits.
WITHIN: tuple[tuple[SectionKind, tuple[str, ...]], ...] = (
    (
        "other",
        phrase_list("""
            don t care|do not care|don t we care|uns egal|
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
        "responsibilities",
        phrase_list(
            "essential functions|essential duties|essential elements|essential tasks|essential responsibilities"
        ),
    ),
    (
        "required",
        phrase_list("""
            hear from you if|they want|they need|they expect|they require|they are after|they re after|
            client needs|client wants|someone who|somebody who|people who|anyone who|a person who|iemand die|iemand met|
            mensen die|jemanden der|jemanden die|jemand der|jemand die|menschen die|quelqu un qui|une personne qui|
            personnes qui|alguien que|una persona que|personas que|alguém que|uma pessoa que|qualcuno che|någon som|
            von ihnen erwarten|von dir erwarten|ihnen erwarten dürfen|dir erwarten dürfen|erwarten wir von|
            expect from you|expect of you|van jou verwachten|van u verwachten|attendre de vous|attendre de toi|
            esperar de ti|esperamos de ti|darauf freuen wir uns|desired candidate|desired profile|perfil deseado|
            gewünschtes profil|candidates who|candidate who|can t do without|cannot do without|
            can t do the job without|can t do this without|won t work without|doesn t work without|no way around|
            geht es nicht|geht s nicht|geht nichts|führt kein weg|lukt het niet|gaat het niet|puede faltar|
            pueden faltar|indispensable|indispensables|pas sans|non può mancare|não pode faltar|from your side|
            on your side|auf ihrer seite|auf deiner seite|de votre côté|de ton côté|van jouw kant|de tu parte|
            por tu parte|candidates must|applicants must|candidate must|applicant must
        """),
    ),
    (
        "preferred",
        phrase_list("""
            it would be great if you had|it would be great if you have|it would be great if you|
            it s a plus if you have|it s a plus if|bonus if you have|bonus points if you have|bonus points if|
            extra points if you have|even better if you have|you ll stand out if you have|
            it would be nice if you have|nice to have|nice to haves|good to have|preferred|desired|desirable|bonus|
            a plus|plus if|be great if|would be great|would be nice|would be lovely|
            would be useful|useful though|not essential|cherry on|nice if you|great if you|even better|extra points|
            brownie points|optional|advantage|advantageous|stand out|stands out|set you apart|sets you apart|
            put you ahead|puts you ahead|gives you an edge|give you an edge|
            von vorteil|wünschenswert|idealerweise|petits plus|les plus|un plus|serait un plus|souhaité|souhaités|
            souhaitées|apprécié|appréciées|deseable|deseables|valorable|valorables|diferencial|desejável|desejáveis|
            la différence|set apart|den unterschied|het verschil|la diferencia|
            mooi meegenomen|een pre|een pré|een plus|is mooi|meriterande|preferenziale|preferibile|we d love|
            icing on|not required|wäre schön|wäre toll|wäre super|pluspunkte|freut uns|
            kein muss|cerise sur|petit plus|será valorado|se valorará|se valora|ook leuk|if you also|can you also|
            do you also|might also have|may also have|could also have|it s a plus|
            ideally|
            we prefer|nice extras|meriting|
            but nice|it would help|would help if|it helps if|helps if you|won t insist|don t insist|not insist|
            we don t expect all|not a dealbreaker|no dealbreaker|lovely if|also love|love it if|like it if|
            happy if you|happier if|delighted if|darüber hinaus wünschen|außerdem wünschen|zusätzlich wünschen|
            zudem wünschen|ferner wünschen|wünschen wir uns zusätzlich|wünschen wir uns außerdem|
            keine bedingung|keine voraussetzung|nicht notwendig|kein hindernis|toll wenn|schön wenn|super wenn|
            freuen uns wenn|freuen wir uns wenn|hilfreich|ce serait bien|ce serait top|si en plus|
            ce serait encore mieux|encore mieux si|sin ser imprescindible|no es imprescindible|si además|
            ainda melhor|se além disso|fijn als|mooi als|mooie plus|geen must|niet vereist|bra om du|
            ännu bättre om|extra plus|puntos si|suma puntos|sumarás|sumas puntos|nous aimerions aussi|
            on aimerait aussi|on adorerait|pontos extra|punti in più|pluspunten|darüber hinaus freuen|
            thrilled if|win us over|even happier|brownie|icing|say no to|make us smile|makes us smile|make our day|
            sagen wir nicht nein|nicht nein sagen|zeggen we geen nee|no diremos que no|ne dirons pas non|
            ottimo se|ancora meglio se|meglio se
        """),
    ),
    (
        "benefits",
        phrase_list("""
            benefits|perks|we offer|we ll offer|can we offer|on offer|offer you|in it for you|why join|why work|
            why you ll love|why you will love|love working|loves working|why bulla|compensation|what you get|
            you ll get|you will get|do you get|look forward to|
            looking forward to|they pay|they offer|they give|you leave with|jij krijgt|je krijgt|
            offers its|offers you|offers staff|
            expect from us|you can expect|von uns erwarten|bei uns erwartet|
            uns erwarten|erwarten dürfen|in the box|van ons verwachten|esperar de nosotros|attendre de nous|
            will you find here|invest in your|we provide|
            total rewards|remuneration|your life at|in return|office first approach|wellbeing|well being|time off|
            on te promet|on vous promet|nous te promettons|promettons|versprechen wir|wir versprechen|glücklich macht|
            dankeschön|danke sagen|lieben wirst|lieben werden|erwartet sie bei uns|erwartet dich bei uns|
            bei uns erwartet|krijg je ervoor|blij van|word je blij|piacerà|gustará de|vas a disfrutar|you ll like|
            you ll find here|you ll enjoy|getting from us|looks like for you|hos oss får|får du|
            tens connosco|tem connosco|te damos|te ofrecen|lo que dan|haben wir für dich|haben wir für sie|
            gibt s dafür|gibt es dafür|gibt s bei uns|gibt es bei uns|
            bekommst du|bekommen sie|erhältst du|erhalten sie|geben wir dir|geben wir ihnen|te llevas|
            vas a encontrar|lo que ganas|y a cambio|en échange|on t apporte|vous apportons|o que ganhas|
            on our side|from our side|auf unserer seite|de notre côté|van onze kant|de nuestra parte|por nuestra parte|
            your pocket|your wallet|your payslip|
            we give you|we ll give you|have for you|look after you|looking after you|take care of you|
            thank you with|good stuff|good bits|what s waiting for you|waiting for you|in exchange|
            krijg jij|daar krijg|får du|ti aspetta|avrai|riceverai|
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
            what happens next|bewerbungen|rückfragen|bewerbung|bewerben|bewirb|candidature|entretiens|postuler|
            recrutement|
            from application|after you apply|when you apply|once you apply|hiring steps|
            how it goes from here|what happens after|so geht es weiter|so geht s weiter|et après|la suite|
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
    (
        "required",
        phrase_list("""
            candidate will have|candidate will bring|candidate will possess|candidate should have|you will need|
            you ll need|will need to have|should have|good fit if|great fit if|fit if you|for you if|
            apply if you|match if|love this job|love this role|job if|role if|is this you|
            vi tror att du|punkten sie|punktest du|von dir wünschen|von ihnen wünschen|
            von dir erwarten|passt du zu uns|passen sie zu uns|nous ferait rêver|te ressemble|tu te reconnais|
            ti chiediamo|chiediamo|valorizamos em|o que valorizamos|lo que valoramos|valoramos en ti|uns wichtig|
            wichtig ist uns|te pedimos|pedimos|vragen we van|vragen wij van|musst du|müssen sie|
            sound like you|sounds like you|bist du das|sind sie das|passt zu uns|passen zu uns|zu dir passt|
            est fait pour toi si|es tu|êtes vous|eres tú|re after|we are after|sei tu|ben jij dit|är det du
        """),
    ),
    (
        "responsibilities",
        phrase_list("""
            fills the day|fill the day|fills your day|fill your day|fill your days|your days|your hands|vos journées|
            tes journées|deine tage|ihre tage|jouw dagen|tus días|tu día a día|i tuoi giorni|
            das gibt es zu tun|gibt es zu tun|gibt s zu tun|zu tun gibt|to be done|needs doing|
            you ll spend|you will spend|spend your|the job is to|the role is to|success looks like|
            kommt auf sie zu|kommt auf dich zu|kommer att arbeta|arbeta med|du kommer att|te encargarás|
            te ocuparás|concrètement|ton terrain|ti occuperai|vais fazer|vai fazer|ga je aan de slag|
            hast du vor|jouw dag|je dag eruit|ma journée type|ta journée|una giornata|haben sie vor|
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
            requirements|requirement|required|we want|we hope|hope you|done before|you come with|
            qualifications|qualification|skills|competencies|must have|must haves|
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
