"""Names of places that postings name: countries in several languages, states, large cities."""

from jobtracker.reading.towns import TOWNS
from jobtracker.reading.words import phrases_of, plain_phrases_of, word_list

COUNTRIES = """
        Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|
        Bangladesh|Belarus|Belgium|Bolivia|Bosnia and Herzegovina|Bosnia|Botswana|Brazil|Bulgaria|Cambodia|Cameroon|
        Canada|Chile|China|Colombia|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Czechia|Denmark|
        Dominican Republic|Ecuador|Egypt|El Salvador|Estonia|Ethiopia|Finland|France|Georgia|Germany|Ghana|Greece|
        Guatemala|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|
        Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Liechtenstein|Lithuania|
        Luxembourg|Malaysia|Malta|Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|
        Namibia|Nepal|Netherlands|The Netherlands|New Zealand|Nicaragua|Nigeria|North Macedonia|Norway|Oman|
        Pakistan|Panama|Paraguay|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Romania|Russia|Rwanda|
        Saudi Arabia|Senegal|Serbia|Singapore|Slovakia|Slovenia|South Africa|South Korea|Korea|Spain|Sri Lanka|
        Sweden|Switzerland|Taiwan|Tajikistan|Tanzania|Thailand|Tunisia|Turkey|Türkiye|Turkmenistan|Uganda|Ukraine|
        United Arab Emirates|UAE|United Kingdom|UK|Great Britain|England|Scotland|Wales|Northern Ireland|
        United States|United States of America|USA|US|U.S.|Uruguay|Uzbekistan|Venezuela|Vietnam|Zambia|Zimbabwe|
        Europe|European Union|EU|EMEA|APAC|LATAM|Latin America|North America|DACH|Worldwide|Global|Anywhere|Nordics|
        Benelux|Deutschland|Österreich|Schweiz|Belgien|Niederlande|Frankreich|Italien|Spanien|Polen|Tschechien|
        Ungarn|Dänemark|Schweden|Norwegen|Finnland|Griechenland|Türkei|Vereinigtes Königreich|USA|Allemagne|
        Autriche|Suisse|Belgique|Pays-Bas|Italie|Espagne|Pologne|Royaume-Uni|États-Unis|Luxemburg|Maroc|Tunisie|
        España|Alemania|Francia|Italia|Reino Unido|México|Perú|Brasil|Suiza|Bélgica|Países Bajos|Estados Unidos|
        Alemanha|Espanha|Reino Unido|Nederland|België|Duitsland|Frankrijk|Spanje|Sverige|Norge|Danmark|Suomi|
        Germania|Regno Unito|Svizzera|
        Bahamas|Barbados|Belize|Bermuda|Bhutan|Brunei|Burkina Faso|Burundi|Cabo Verde|Cayman Islands|
        Central African Republic|Congo|Democratic Republic of the Congo|Djibouti|Eritrea|Eswatini|Fiji|
        Gabon|Gambia|Gibraltar|Guernsey|Guinea|Guinea-Bissau|Guyana|Haiti|Lesotho|Liberia|Libya|
        Madagascar|Malawi|Maldives|Mali|Mauritania|Niger|Palestine|Papua New Guinea|Samoa|San Marino|
        Sierra Leone|Solomon Islands|Somalia|South Sudan|Sudan|Suriname|Syria|Timor-Leste|Togo|Tonga|
        Trinidad and Tobago|Vanuatu|Yemen
    """
STATES = """
        Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|
        Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|
        Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|
        Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|
        West Virginia|Wisconsin|Wyoming|District of Columbia|Ontario|Quebec|Québec|British Columbia|Alberta|
        Manitoba|Saskatchewan|Nova Scotia|New Brunswick|New South Wales|Victoria|Queensland|Western Australia|
        South Australia|Tasmania|Bayern|Baden-Württemberg|Nordrhein-Westfalen|Hessen|Niedersachsen|Sachsen|
        Rheinland-Pfalz|Schleswig-Holstein|Brandenburg|Thüringen|Saarland|Île-de-France|Ile-de-France|Bavaria|
        Catalonia|Catalunya|Andalucía|Lombardia|Noord-Holland|Zuid-Holland|Noord-Brabant|Gelderland|Limburg|Attica|
        Greater London|Bay Area|Flanders|Wallonia|Karnataka|Maharashtra|Tamil Nadu|Telangana|Haryana|
        Aargau|Abruzzo|Alentejo|Algarve|Allgäu|Aragón|Asturias|Auvergne-Rhône-Alpes|Bahia|Basilicata|
        Bedfordshire|Berkshire|Bizkaia|Bouches-du-Rhône|Bourgogne-Franche-Comté|Bretagne|Buckinghamshire|
        Burgenland|Calabria|Cambridgeshire|Campania|Canarias|Cantabria|Castilla y León|
        Castilla-La Mancha|Cataluña|Ceará|Centre-Val de Loire|Cheshire|Clwyd|Comunidad Valenciana|
        Comunidad de Madrid|Cornwall|County Cork|County Dublin|County Durham|County Galway|County Kerry|
        Cumbria|Dalarna|Derbyshire|Devon|Distrito Federal|Dorset|Drenthe|Dyfed|East Riding of Yorkshire|
        East Sussex|Emilia-Romagna|Essex|Extremadura|Fife|Finistère|Flevoland|Franken|Friesland|
        Friuli-Venezia Giulia|Fyn|Galicia|Gipuzkoa|Gironde|Glamorgan|Gloucestershire|Gran Canaria|
        Grand Est|Graubünden|Gujarat|Gwent|Gwynedd|Hainaut|Hampshire|Haute-Savoie|Hauts-de-France|
        Hauts-de-Seine|Herefordshire|Hertfordshire|Hesse|Highlands and Islands|Ibiza|Islas Baleares|
        Isle of Man|Isle of Wight|Jalisco|Jylland|Kent|Kerala|Kärnten|Lancashire|Lanzarote|Lazio|
        Leicestershire|Liguria|Lincolnshire|Loire-Atlantique|Lothian|Lower Saxony|Mallorca|
        Mecklenburg-Vorpommern|Merseyside|Minas Gerais|Navarra|Newfoundland|Niederösterreich|Norfolk|
        Normandie|North Rhine-Westphalia|North Yorkshire|Northamptonshire|Northumberland|Nottinghamshire|
        Nouvelle-Aquitaine|Nuevo León|Oberösterreich|Occitanie|Oost-Vlaanderen|Overijssel|Oxfordshire|
        Paraná|Pays de la Loire|País Vasco|Pernambuco|Piemonte|Powys|Prince Edward Island|
        Provence-Alpes-Côte d'Azur|Puglia|Punjab|Rajasthan|Rhein-Main|Rhineland-Palatinate|
        Rio Grande do Sul|Ruhrgebiet|Sachsen-Anhalt|Santa Catarina|Sardegna|Saxony|Schwaben|
        Seine-et-Marne|Shropshire|Sicilia|Sjælland|Skåne|Småland|Somerset|South Yorkshire|Staffordshire|
        Steiermark|Suffolk|Surrey|Sussex|Tenerife|Tessin|Thurgau|Thuringia|Ticino|Tirol|Toscana|
        Trentino-Alto Adige|Tyne and Wear|Umbria|Uttar Pradesh|Val-de-Marne|Valais|Valle d'Aosta|Vaud|
        Veneto|Vlaams-Brabant|Vorarlberg|Västerbotten|Västra Götaland|Warwickshire|West Bengal|
        West Midlands|West Sussex|West Yorkshire|West-Vlaanderen|Wiltshire|Worcestershire|Yorkshire|
        Yukon|Yvelines|Zeeland|Östergötland
    """
# Provinces named for their capital: behind another town's comma they are where it lies.
PROVINCES = frozenset(
    plain_phrases_of("""
        A Coruña|Albacete|Alicante|Almería|Ávila|Badajoz|Barcelona|Burgos|Cáceres|Cádiz|Castellón|Ciudad Real|Córdoba|
        Cuenca|Girona|Granada|Guadalajara|Huelva|Huesca|Jaén|León|Lleida|Lugo|Madrid|Málaga|Murcia|Ourense|Palencia|
        Pontevedra|Salamanca|Segovia|Sevilla|Tarragona|Teruel|Toledo|Valencia|Valladolid|Zamora|Zaragoza|Bergamo|
        Bologna|Brescia|Como|Milano|Modena|Monza|Napoli|Padova|Parma|Roma|Torino|Treviso|Udine|Varese|Verona|Vicenza
    """)
)
STATE_CODES = frozenset(
    word_list("""
        AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK
        OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC ON QC BC AB MB SK NS NB NSW VIC QLD ACT TAS UK US USA FR DE NL
        BE ES IT PT CH AT PL SE NO DK FI IE GB EU UAE SG IN GR CZ RO HU BG HR LU EE LV LT SK SI MT CY
    """)
)
CITIES = """
    Aachen|Aalborg|Aarhus|Abidjan|Abu Dhabi|Accra|Adelaide|Aix-en-Provence|Albuquerque|Alicante|Alkmaar|Almaty|
    Almere|Amersfoort|Amiens|Amman|Amsterdam|Angers|Ankara|Ann Arbor|Annecy|Antalya|Antwerp|Antwerpen|Apeldoorn|
    Arhus|Arlington|Arnhem|Asheville|Astana|Asunción|Athens|Athina|Atlanta|Auckland|Augsburg|Austin|Avignon|
    Baku|Bali|Baltimore|Bangalore|Bengaluru|Bangkok|Barcelona|Bari|Basel|Bath|Beijing|Beirut|Belfast|Belgrade|
    Bellevue|Bergamo|Bergen|Berkeley|Berlin|Bern|Besançon|Besancon|Bethesda|Bielefeld|Bilbao|Birmingham|Bochum|
    Bogota|Bogotá|Boise|Bologna|Bolzano|Bonn|Bordeaux|Boston|Boulder|Bournemouth|Bradford|Brasília|Bratislava|
    Braunschweig|Breda|Bremen|Brescia|Brest|Brighton|Brisbane|Bristol|Brno|Brooklyn|Bruges|Brugge|Brussels|
    Bruxelles|Brussel|Bucharest|Budapest|Buenos Aires|Buffalo|Burlington|Bursa|Cádiz|Caen|Cairo|Calgary|
    Cambridge|Campinas|Canberra|Cape Town|Caracas|Cardiff|Casablanca|Catania|Charleroi|Charleston|Charlotte|
    Chelmsford|Chemnitz|Chengdu|Chennai|Chester|Chicago|Chișinău|Chisinau|Christchurch|Cincinnati|
    Clermont-Ferrand|Cleveland|Cluj|Cluj-Napoca|Coimbra|Cologne|Colombo|Columbus|Copenhagen|Córdoba|Cork|
    Coventry|Culver City|Curitiba|Cincinnati|Dallas|Darmstadt|Dakar|Dayton|Debrecen|Delft|Delhi|Den Bosch|
    Den Haag|Denver|Derby|Des Moines|Detroit|Deventer|Dhaka|Dijon|Doha|Dortmund|Dresden|Dubai|Dublin|Duisburg|
    Dundee|Dunkerque|Durban|Durham|Düsseldorf|Dusseldorf|Edinburgh|Edmonton|Eindhoven|El Segundo|Enschede|
    Erfurt|Erlangen|Espoo|Essen|Esslingen|Exeter|Faro|Firenze|Florence|Fort Lauderdale|Fort Worth|Frankfurt|
    Frankfurt am Main|Freiburg|Fremont|Fresno|Fribourg|Fukuoka|Galway|Gateshead|Gdańsk|Gdansk|Gdynia|Geneva|
    Genève|Genf|Genoa|Genova|Gent|Ghent|Gijón|Glasgow|Gothenburg|Göteborg|Göttingen|Granada|Graz|Green Bay|
    Grenoble|Groningen|Guadalajara|Guangzhou|Guayaquil|Gurgaon|Gurugram|Haarlem|Haifa|Halifax|Halle|Hamburg|
    Hamilton|Hanoi|Hannover|Hanover|Hartford|Hasselt|Havana|Heidelberg|Heilbronn|Helsingborg|Helsinki|Herzliya|
    Hilversum|Ho Chi Minh City|Hobart|Hong Kong|Honolulu|Houston|Hsinchu|Hyderabad|Iași|Iasi|Indianapolis|
    Ingolstadt|Innsbruck|Irvine|Islamabad|Istanbul|Izmir|Jacksonville|Jakarta|Jeddah|Jena|Jersey City|Jerusalem|
    Johannesburg|Jönköping|Kaiserslautern|Kampala|Kansas City|Karachi|Karlsruhe|Kassel|Kathmandu|Katowice|
    Kaunas|Kharkiv|Kiel|Kigali|Kingston|Kirkland|Klagenfurt|Knoxville|Kobe|Koblenz|Kolkata|Köln|Konstanz|Košice|
    Kosice|Kraków|Krakow|Cracow|Kuala Lumpur|Kyiv|Kiev|Kyoto|La Coruña|La Paz|Lagos|Lahore|Lancaster|Las Vegas|
    Lausanne|Leeds|Leicester|Leiden|Leipzig|Leuven|Lexington|Liège|Lille|Lima|Limassol|Limerick|Limoges|Lincoln|
    Linköping|Linz|Lisbon|Lisboa|Lissabon|Liverpool|Ljubljana|Łódź|Lodz|London|Londres|Los Angeles|Los Gatos|
    Louisville|Lübeck|Lublin|Lucerne|Luzern|Ludwigshafen|Lugano|Luleå|Lund|Luton|Luxembourg City|Lviv|Lyon|
    Maastricht|Madison|Madrid|Magdeburg|Mainz|Málaga|Malaga|Malmö|Malmo|Managua|Manchester|Manila|Mannheim|
    Mar del Plata|Maribor|Marseille|Mechelen|Medellín|Medellin|Melbourne|Memphis|Menlo Park|Metz|Mexico City|
    Ciudad de México|Miami|Milan|Milano|Mailand|Milton Keynes|Milwaukee|Minneapolis|Minsk|Modena|
    Mönchengladbach|Monterrey|Montevideo|Montpellier|Montreal|Montréal|Moscow|Mountain View|Mulhouse|Mumbai|
    Munich|München|Münster|Murcia|Nagoya|Nairobi|Namur|Nancy|Nanterre|Nantes|Naples|Napoli|Nashville|New Delhi|
    New Haven|New Orleans|New York|New York City|NYC|Newark|Newcastle|Newport|Nice|Nicosia|Nijmegen|Nîmes|Noida|
    Norrköping|Norwich|Nottingham|Novi Sad|Nuremberg|Nürnberg|Oakland|Odense|Odesa|Oklahoma City|Omaha|Örebro|
    Orlando|Orléans|Osaka|Oslo|Osnabrück|Ottawa|Oulu|Oviedo|Oxford|Paderborn|Padova|Palermo|Palma|
    Palma de Mallorca|Palo Alto|Pamplona|Panama City|Paris|Parma|Pasadena|Perth|Perugia|Philadelphia|Phoenix|
    Pisa|Pittsburgh|Pittsburg|Plovdiv|Plymouth|Porto|Portland|Porto Alegre|Portsmouth|Potsdam|Poznań|Poznan|
    Prague|Praha|Pretoria|Princeton|Pristina|Providence|Puebla|Pune|Quebec City|Quito|Rabat|Raleigh|Reading|
    Recife|Redmond|Redwood City|Regensburg|Reims|Remote|Rennes|Reno|Reykjavik|Richmond|Riga|Rijeka|
    Rio de Janeiro|Riyadh|Rochester|Rome|Roma|Rosario|Rostock|Rotterdam|Roubaix|Rouen|Saarbrücken|Sacramento|
    Saint Louis|St. Louis|Saint-Étienne|Saint Paul|Saint Petersburg|Salamanca|Salt Lake City|Salvador|Salzburg|
    San Antonio|San Diego|San Francisco|San Jose|San José|San Juan|San Mateo|Santa Barbara|Santa Clara|
    Santa Cruz|Santa Fe|Santa Monica|Santander|Santiago|Santo Domingo|São Paulo|Sao Paulo|Sapporo|Sarajevo|
    Scottsdale|Seattle|Seoul|Seville|Sevilla|Shanghai|Sheffield|Shenzhen|Siegen|Siena|Silver Spring|Skopje|
    Sofia|Sophia Antipolis|Southampton|Split|Spokane|Stamford|Stavanger|Stockholm|Strasbourg|Stuttgart|Suresnes|
    Surabaya|Sunnyvale|Swansea|Sydney|Szeged|Taipei|Tallinn|Tampa|Tampere|Tartu|Tashkent|Tbilisi|Tel Aviv|Tempe|
    Thessaloniki|Tilburg|Timișoara|Timisoara|Tirana|Tokyo|Toledo|Toronto|Toulon|Toulouse|Tours|Trento|Trieste|
    Trondheim|Troy|Tucson|Tulsa|Tunis|Turin|Torino|Turku|Ulm|Umeå|Uppsala|Utrecht|Vaasa|Valencia|Valladolid|
    Vancouver|Vantaa|Varna|Västerås|Venice|Venezia|Verona|Vienna|Wien|Vienne|Vigo|Villeurbanne|Vilnius|Vitoria|
    Waltham|Warsaw|Warszawa|Warschau|Washington|Washington DC|Washington, DC|Waterloo|Wellington|Wiesbaden|
    Winnipeg|Winterthur|Wolfsburg|Worcester|Wrocław|Wroclaw|Wuhan|Wuppertal|Würzburg|Yerevan|Yokohama|York|
    Zagreb|Zaragoza|Zug|Zurich|Zürich|Zwolle|'s-Hertogenbosch|The Hague|Bruselas|Ginebra|Lyon|Rome|Hoofddorp|
    Veghel|Culemborg|Zaventem|Diegem|La Défense|Puteaux|Boulogne-Billancourt|Levallois-Perret|
    Issy-les-Moulineaux|Saint-Denis|Montreuil|Courbevoie|Neuilly-sur-Seine|Garching|Unterföhring|Walldorf|
    Herzogenaurach|Gütersloh|Eschborn|Leverkusen|Bad Homburg|Reston|McLean|Herndon|Cupertino|Foster City|
    South San Francisco|Emeryville|Plano|Frisco|Round Rock|Chandler|Lehi|Provo|Durham|Cary|
    Research Triangle Park|Hoboken|Somerville|Burbank|Playa Vista|Costa Mesa|Carlsbad|La Jolla|Bloomington|
    Naperville|Rockville|Gaithersburg|Columbia|Alexandria|Annapolis|Quantico|Huntsville|Tallahassee|Boca Raton|
    West Palm Beach|Long Beach|Anaheim|Overland Park|Bentonville|Hampton|Norfolk|Staines|Slough|Guildford|
    Woking|Basingstoke|Croydon|Watford|St Albans|Hatfield|Stevenage|Swindon|Cheltenham|Gloucester|Warwick|
    Solihull|Telford|Warrington|Bolton|Salford|Stockport|Preston|Harrogate|Hull|Middlesbrough|Sunderland|
    Aberdeen|Inverness|Stirling
"""
PLACES = frozenset(plain_phrases_of(f"{COUNTRIES}|{STATES}|{CITIES}|{TOWNS}")) - {"remote"}
COUNTRY_NAMES = frozenset(plain_phrases_of(COUNTRIES))
STATE_NAMES = frozenset(plain_phrases_of(STATES))
FIRST_WORDS = frozenset([name.partition(" ")[0] for name in PLACES])
LONGEST = 1 + max([name.count(" ") for name in PLACES])
# Names that are ordinary words too: they count only beside another place or behind a label.
AMBIGUOUS = frozenset(
    name[0]
    for name in phrases_of("""
        Reading|Nice|Bath|Split|Tours|Troy|Essen|Halle|Hull|Victoria|Columbia|Global|Anywhere|US|Mobile|Wales|
        Columbus|Jordan|Georgia|Chad|Turkey|Worldwide|Chester|Lincoln|Cary|Derby|Kiel|Waterloo|Palermo|Salvador|
        Richmond|Washington|Virginia|Providence|Phoenix|Orlando|Florence|Sofia|Vitoria|Parma|Modena|Cork|Brest|Lund|
        Preston|Warwick|Kingston|Hamilton|Cambridge|Oxford|York|Princeton|Madison|Jackson|Lancaster|Europe|EU|EMEA|
        APAC|LATAM|DACH|Nordics|Benelux
    """)
)
