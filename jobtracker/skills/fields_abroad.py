"""Fields of study and of work as other languages name them, by their English words."""

# What a field of study or of work is called in other languages.
FOREIGN = {
    "computer": "informatik wirtschaftsinformatik informatique informática informatica",
    "business economics": (
        "wirtschaftswissenschaften wirtschaftswissenschaft betriebswirtschaft betriebswirtschaftslehre bwl "
        "bedrijfskunde bedrijfseconomie"
    ),
    "business administration": "ade",
    "business": (
        "wirtschaft commerce empresariales empresas gestion commercieel kaufmännisch kaufmännische kaufmännischer "
        "kaufmännischen kaufmann kauffrau kaufleute bürokaufmann bürokauffrau industriekaufmann industriekauffrau "
        "bankkaufmann bankkauffrau einzelhandelskaufmann einzelhandelskauffrau speditionskaufmann speditionskauffrau "
        "steuerfachangestellte steuerfachangestellter büromanagement"
    ),
    "economics": "economia volkswirtschaft volkswirtschaftslehre vwl économie economía economie",
    "human": "rh rrhh humaines humanos personalwesen",
    "finance": "finanzen finanzwesen finanzas financiën",
    "marketing": "mercadotecnia",
    "mechanical": "maschinenbau mécanique mecánica meccanica mecânica meccanico werktuigbouwkunde mechanik mechaniker",
    "electrical": (
        "elektrotechnik elektronik elektroniker elektroniker elektriker électricité électrotechnique électricien "
        "electricidad electricista elektrotechniek elektricien electrician electronics"
    ),
    "engineering": "ingenieurwesen ingenieurwissenschaften ingénierie ingeniería engenharia ingegneria techniek",
    "statistics": "statistica estatística statistik statistique estadística statistiek",
    "mathematics": "matematica matemática mathematik mathématiques matemáticas wiskunde maths",
    "physics": "fisica physik physique física natuurkunde",
    "chemistry": "chimica chemie chimie química scheikunde",
    "biology": "biologie biología biologia",
    "law": "giurisprudenza diritto direito jura rechtswissenschaft rechtswissenschaften droit derecho rechten",
    "education": "pädagogik lehramt pédagogie pedagogía onderwijs educación",
    "psychology": "psychologie psicología psicologia",
    "nursing": (
        "pflege pflegefachkraft pflegefachfrau pflegefachmann krankenpflege pflegewissenschaft infirmiers enfermería "
        "verpleegkunde"
    ),
    "cook": "koch köchin cuisine cuisinier cocina cocinero kok culinary cookery",
    "software developer": (
        "softwareentwickler softwareentwicklerin anwendungsentwickler softwareontwikkelaar fachinformatiker"
    ),
    "software development": "softwareentwicklung anwendungsentwicklung softwareontwikkeling",
    "developer": "entwickler entwicklerin développeur développeuse desarrollador desarrolladora ontwikkelaar",
    "development": "entwicklung développement desarrollo ontwikkeling",
    "software": "logiciel logiciels",
    "programmer": "programmierer programmiererin programmeur programador programadora",
    "engineer": "ingenieur ingenieurin ingénieur ingénieure ingeniero ingeniera",
    "analyst": "analista analyste",
    "data": "daten données datos gegevens",
    "data analyst": "datenanalyst datenanalystin",
    "retail": "einzelhandel detailhandel",
    "logistics": "logistik logistique logística logistiek",
    "account": (
        "comptabilité comptable contabilidad contabilidade boekhouding buchhaltung rechnungswesen accountancy "
        "ragioneria"
    ),
    "audit": "audit auditoría wirtschaftsprüfung",
    "management": "management gestión gestão bedrijfsvoering betriebsführung",
    "administration": "verwaltung verwaltungswissenschaft verwaltungswissenschaften administración administratie",
    "architecture": "architettura arquitetura architektur architecture arquitectura architectuur",
    "civil": "civile bauingenieurwesen bauwesen civil civiele génie",
    "social work": "sozialarbeit sozialpädagogik sozialwesen maatschappelijk",
    "social": "soziale sozialen sozialer sociale sociales",
    "work": "arbeit",
    "medicine": "medicina medizin humanmedizin médecine geneeskunde",
    "pharmacy": "pharmazie pharmacie farmacia farmacie",
    "design": "gestaltung diseño vormgeving",
    "communication": "kommunikation kommunikationswissenschaft kommunikationswissenschaften comunicación communicatie",
    "journalism": "journalistik journalismus journalisme periodismo journalistiek",
    "agriculture": "agrarwissenschaft agrarwissenschaften landwirtschaft agronomie agronomía landbouw agronomy",
    "environment": "umweltwissenschaften umwelttechnik environnement medioambiente ambientales milieukunde",
    "politics": "politikwissenschaft politikwissenschaften politologie",
    "sociology": "soziologie sociologie sociología",
    "geography": "geographie geografie géographie geografía",
    "geology": "geologie géologie geología",
    "tourism": "tourismus tourisme turismo toerisme touristik",
    "materials": "werkstofftechnik werkstoffwissenschaft materialwissenschaft matériaux materiales",
    "process": "verfahrenstechnik procesos procestechnologie",
    "industrial": "wirtschaftsingenieurwesen",
    "mechatronics": "mechatronik mécatronique mecatrónica mechatronica mechatroniker",
    "history": "geschichte histoire historia geschiedenis",
    "veterinary": "tiermedizin vétérinaire veterinaria diergeneeskunde",
    "biotechnology": "biotechnologie biotecnología",
    "translation": "übersetzung übersetzen traduction traducción vertalen",
}
