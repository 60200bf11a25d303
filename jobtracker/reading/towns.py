"""Towns and regions beyond the largest, made from GeoNames (geonames.org, licensed CC BY 4.0)."""

TOWNS = """
    A Coruña|Aalen|Aalst|Aarau|Abbotsford|Aberdare|Abilene|Abingdon|Abobo|Abuja|Acapulco de Juárez|
    Accrington|Achim|Acilia-Castel Fusano-Ostia Antica|Acocks Green|Acton|Adana|Addis Ababa|Aden|Adliswil|
    Afragola|Afurada de Baixo|Agen|Agra|Aguascalientes|Ahaus|Ahlen|Ahmedabad|Ahrensburg|
    Ahuntsic-Cartierville|Ahwatukee Foothills|Airdrie|Ajaccio|Ajax|Akron|Alafaya|Albacete|Albany|
    Albertslund|Albi|Albstadt|Alcabideche|Alcalá de Guadaira|Alcalá de Henares|Alcobendas|Alcorcón|
    Aldershot|Aldridge|Alençon|Aleppo|Alessandria|Alfortville|Alfreton|Algeciras|Algiers|Algorta|
    Algueirão|Alief|Alingsås|Allentown|Allerød|Alloa|Allschwil|Almada|Almelo|Almere Stad|Almería|
    Alpharetta|Alphen aan den Rijn|Alsdorf|Alsergrund|Alt-Hohenschönhausen|Altamura|Altenburg|Altglienicke|
    Altona|Altona-Altstadt|Altrincham|Alvalade|Alès|Amadora|Amarillo|Amberg|Amersham|Ames|Amherst|
    Ammanford|Ampthill|Amritsar|Amstelveen|Amsterdam-Zuidoost|Amstetten|An Muileann gCearr|Ancaster|
    Anchorage|Ancona|Anderlecht|Andernach|Andover|Andria|Andritz|Anglet|Angoulême|Ansbach|Ansfelden|
    Antananarivo|Antibes|Antioch|Antipolo|Aparecida de Goiânia|Apple Valley|Appleton|Aprilia|Aracaju|
    Arbroath|Arden-Arcade|Arendal|Arenella|Arequipa|Arezzo|Arganzuela|Argenteuil|Arles|Arnsberg|Arona|
    Arras|Arrentela|Arvada|Aschaffenburg|Ashford|Ashgabat|Ashington|Ashton in Makerfield|Ashton-under-Lyne|
    Asnières-sur-Seine|Aspen|Aspern|Assen|Asti|Atascocita|Atherton|Athis-Mons|Athlone|Aubagne|
    Aubervilliers|Auburn|Auderghem|Aulnay-sous-Bois|Aurangabad|Aurich|Aurillac|Aurora|Auxerre|Avedøre|
    Aveiro|Avilés|Aylesbury|Aylmer|Backnang|Bad Hersfeld|Bad Homburg vor der Höhe|Bad Kreuznach|
    Bad Nauheim|Bad Oeynhausen|Bad Salzuflen|Bad Vilbel|Badajoz|Badalona|Baden-Baden|Baghdad|Bagneux|
    Bagnolet|Bahawalpur|Bakersfield|Balbriggan|Balingen|Ballarat|Ballerup|Ballincollig|Ballymena|Bamako|
    Bamberg|Banbury|Bandar Lampung|Bandung|Banff|Bangor|Bannu|Banstead|Bao'an|Baoding|Bar Harbor|
    Barakaldo|Barendrecht|Barletta|Barnet|Barneveld|Barnsley|Barnstaple|Barquisimeto|Barranquilla|
    Barreiro|Barrow in Furness|Bartley Green|Basildon|Basrah|Bastia|Batam|Bathgate|Batley|Baton Rouge|
    Battersea|Bautzen|Bayonne|Bayreuth|Baytown|Bazhong|Bearsden|Beaumont|Beauport|Beauvais|Beaverton|
    Bebington|Beckenham|Beckum|Becontree|Bedford|Bedworth|Beja|Bekasi|Bel-Air|Belford Roxo|Belfort|
    Belleville|Bellflower|Bellingham|Bellinzona|Belmont Cragin|Belo Horizonte|Belper|Belém|Bemowo|Bendigo|
    Benfica|Benidorm|Benin City|Bensalem|Bensheim|Bensonhurst|Berchem|Bergedorf|Bergen op Zoom|Bergheim|
    Bergisch Gladbach|Bergkamen|Beringen|Berkhamsted|Berlin Köpenick|Bernau bei Berlin|Bernburg|Berwick|
    Beveren|Beverley|Beverwijk|Bexhill-on-Sea|Bhopal|Biarritz|Białołeka|Białystok|Biberach an der Riß|
    Bicester|Bideford|Biebrich|Bielany|Bielsko-Biala|Biesdorf|Bietigheim-Bissingen|Billericay|Billingham|
    Billings|Billstedt|Binche|Birkenhead|Bishkek|Bishop Auckland|Bishopbriggs|Bishops Stortford|
    Bitterfeld-Wolfen|Biên Hòa|Blackburn|Blackheath|Blackpool|Blacktown|Blaine|Blainville|Blanchardstown|
    Blankenfelde-Mahlow|Blantyre|Blauwput|Bletchley|Blois|Bloxwich|Bludenz|Blue Mountains|Blyth|Bobigny|
    Bobo-Dioulasso|Bocholt|Bodø|Bogenhausen|Bognor Regis|Bogor|Bolingbrook|Bonn Hardtberg|Bootle|Bordon|
    Borehamwood|Borgerhout|Borken|Borlänge|Bornheim|Borås|Bossier City|Bottrop|Boulogne-sur-Mer|
    Bourg-en-Bresse|Bourges|Bowling Green|Bowthorpe|Boynton Beach|Bracknell|Braga|Bragança|Braine-l'Alleud|
    Braintree|Brampton|Bramsche|Brandenburg an der Havel|Brantford|Brasschaat|Brazzaville|Bregenz|
    Bremerhaven|Brentwood|Bretten|Bridgend|Bridgeport|Bridgwater|Bridlington|Brierley Hill|Brigittenau|
    Brindisi|Briton Ferry|Britz|Brive-la-Gaillarde|Brixton|Brno střed|Broadstairs|Brockton|Broken Arrow|
    Bromma|Bromsgrove|Broomfield|Brossard|Brownsville|Bruchsal|Brühl|Buchholz in der Nordheide|Buckow|
    Budta|Bunbury|Bundaberg|Burgess Hill|Burglesum|Burgos|Burnaby|Burngreave|Burnham-on-Sea|Burnley|
    Burnsville|Burntwood|Burton upon Trent|Bury|Bury St Edmunds|Busan|Bushey|Bushwick|Busto Arsizio|
    Buxtehude|Buxton|Bydgoszcz|Bytom|Béthune|Béziers|Böblingen|Bühl|Bülach|Bünde|Cacém|Cadiz|
    Caerphilly|Cagliari|Cagnes-sur-Mer|Cairns|Calais|Caledon|Cali|Callao|Caloocan|Caloundra|
    Caltanissetta|Caluire-et-Cuire|Camarillo|Camayenne|Camberley|Camborne|Cambrai|Cambuslang|Camden|
    Camden Town|Canarsie|Canary Wharf|Cancún|Canmore|Cannes|Canning Town|Cannock|Canterbury|Canton|
    Canvey Island|Cape Coral|Capelle aan den IJssel|Carabanchel|Carcassonne|Carlisle|Carlow|Carmichael|
    Carol City|Carouge|Carpi|Carrickfergus|Carrigaline|Carrollton|Carshalton|Cartagena|Casas Adobes|
    Cascais|Caserta|Casoria|Castellammare di Stabia|Castelló de la Plana|Castelo Branco|Castleford|
    Castlereagh|Castres|Castricum|Castro Valley|Castrop-Rauxel|Catanzaro|Caterham|Catford|Cebu City|
    Cedar Rapids|Celbridge|Celle|Centennial|Centreville|Cergy|Cergy-Pontoise|Cesena|Ceuta|Chadderton|
    Chalfont Saint Peter|Chalk Farm|Chalon-sur-Saône|Chamartín|Chamberí|Chambéry|Champaign|
    Champigny-sur-Marne|Chandigarh|Changchun|Changsha|Changwon|Changzhou|Chapeltown|Charenton-le-Pont|
    Charlesbourg|Charleville-Mézières|Charlottenburg|Charlottenlund|Chartres|Chatham|Chatou|Chattanooga|
    Chattogram|Cheadle Hulme|Cheektowaga|Chelles|Chelyabinsk|Cherry Hill|Chesapeake|Chesham|Cheshunt|
    Chester-le-Street|Chesterfield|Cheyenne|Chiba|Chichester|Chiclana de la Frontera|Chicoutimi|Chihuahua|
    Chilliwack|Chingford|Chippenham|Chiswick|Chodov|Choisy-le-Roi|Cholet|Chomedey|Chongqing|Chorley|
    Chorzów|Chula Vista|Chur|Châlons-en-Champagne|Châteauguay|Châteauroux|Châtellerault|Châtenay-Malabry|
    Châtillon|Cidade Universitária|Cinisello Balsamo|Cirencester|Ciudad Guayana|Ciudad Juárez|Ciudad Lineal|
    Ciudad Nezahualcoyotl|Ciudad Real|Ciutat Vella|Clacton-on-Sea|Clamart|Clarksville|Clearwater|
    Cleckheaton|Cleethorpes|Clevedon|Clichy|Clifton|Cloppenburg|Cluain Meala|Clydebank|Coalville|
    Coatbridge|Coburg|Coesfeld|Coffs Harbour|Coimbatore|Colchester|Coleraine|College Station|Colmar|Colne|
    Colombes|Colomiers|Colorado Springs|Colwyn Bay|Como|Compiègne|Conakry|Coney Island|
    Conflans-Sainte-Honorine|Congleton|Consett|Contagem|Coon Rapids|Coquitlam|Coral Springs|
    Corbeil-Essonnes|Corby|Cornellà de Llobregat|Cornwall|Corpus Christi|Corroios|Cosenza|Coslada|Cottbus|
    Coulsdon|Council Bluffs|Coyoacán|Craigavon|Craigieburn|Crailsheim|Cramlington|Cranston|Crawley|Creil|
    Cremona|Crewe|Cricklewood|Crotone|Crowborough|Crowthorne|Créteil|Cuiabá|Culiacán|Cumbernauld|
    Cuxhaven|Cwmbran|Częstochowa|Cáceres|Câmara de Lobos|Cần Thơ|Da Nang|Dachau|Daegu|Daejeon|Dagenham|
    Dale City|Dalian|Daly City|Damaia|Damascus|Dammam|Danbury|Danderyd|Dar es Salaam|Darlington|Dartford|
    Darton|Darwen|Darwin|Datteln|Davao|Davenport|Daventry|Davos|Daytona Beach|Dearborn|Decatur|
    Deer Valley|Deerfield Beach|Deeside|Deggendorf|Delbrück|Delmenhorst|Delray Beach|Deltona|Dendermonde|
    Denton|Depok|Derry|Dessau|Detmold|Deurne|Dewsbury|Dhanbad|Didcot|Dieppe|Dietikon|Dietzenbach|
    Dilbeek|Dinslaken|Diyarbakır|Dnipro|Doetinchem|Dollard-Des Ormeaux|Dombivali|Donaghmede|Donaustadt|
    Doncaster|Donetsk|Dongguan|Doral|Dorchester|Dordrecht|Dormagen|Dornbirn|Dorsten|Dos Hermanas|Dothan|
    Douai|Douala|Dover|Downey|Drachten|Draguignan|Drammen|Drancy|Dreieich|Dreux|Drogheda|Droichead Nua|
    Droitwich|Dronfield|Droylsden|Drummondville|Dubbo|Dudelange|Dudley|Dukinfield|Duluth|Dumfries|
    Dundalk|Dunedin|Dunfermline|Dunkirk|Dunstable|Duque de Caxias|Döbling|Dún Laoghaire|Dübendorf|Dülmen|
    Düren|Düsseldorf-Pempelfort|Dąbrowa Górnicza|Eagan|Eastbourne|Eastleigh|Eau Claire|Ebbw Vale|
    Eberswalde|Ecatepec de Morelos|Eden Prairie|Edinburg|Edmond|Eggenberg|Egham|Eidelstedt|Eimsbüttel|
    Einbeck|Einsiedeln|Eisenach|Eisenhüttenstadt|Eisenzicken|Eixample|El Cajon|El Ejido|El Monte|El Paso|
    El Puerto de Santa María|Elbląg|Elche|Elgin|Elk Grove|Ellesmere Port Town|Ellicott City|Elmhurst|
    Elmshorn|Emden|Emmeloord|Emmen|Emmerich|Emsdetten|Encinitas|Enfield Town|Ennepetal|Ennis|Enugu|
    Epsom|Erbil|Erding|Erftstadt|Erie|Erkelenz|Erkrath|Ermesinde|Esbjerg|Esch-sur-Alzette|Eschweiler|
    Escondido|Esenyurt|Esher|Eskilstuna|Espinho|Esposende|Etobicoke|Etterbeek|Ettlingen|Euskirchen|
    Evanston|Evansville|Evergem|Evesham|Ewell|Exmouth|Failsworth|Fairfield|Faisalabad|Falkenhagener Feld|
    Falkensee|Falkirk|Fall River|Falmouth|Falun|Fareham|Fargo|Faridabad|Farmsen-Berne|Farnborough|
    Farnham|Farnworth|Faversham|Favoriten|Fayetteville|Feira de Santana|Feldkirch|Felgueiras|Felixstowe|
    Fellbach|Felling|Feltham|Fennpfuhl|Ferrara|Figueira da Foz|Filderstadt|Finchley|Finglas|Flagstaff|
    Flatbush|Flatlands|Fleetwood|Flensburg|Florence-Graham|Florianópolis|Floridsdorf|Flower Mound|Foggia|
    Folie Méricourt|Folkestone|Fontenay-sous-Bois|Forchheim|Fordham|Forlì|Formby|Fort Collins|
    Fort Garry South|Fort McMurray|Fort Myers|Fort Smith|Fort Wayne|Fortaleza|Foshan|Framingham|
    Framingham Center|Franconville|Frankenthal|Frauenfeld|Frechen|Fredericia|Fredericton|Frederiksberg|
    Fredrikstad|Freiberg|Freising|Freital|Fresno County|Friedberg|Friedrichsfelde|Friedrichshafen|
    Friedrichshain|Frome|Fréjus|Frýdek-Místek|Fuencarral|Fuencarral-El Pardo|Fuengirola|Fuenlabrada|Fulda|
    Fullerton|Funchal|Fuorigrotta|Fuzhou|Fylde|Fünfhaus|Fürstenfeldbruck|Fürstenwalde|Fürth|Gaggenau|
    Gagny|Gainesville|Gainsborough|Ganderkesee|Gandia|Garbsen|Garden Grove|Gardena|Garges-lès-Gonesse|
    Gastonia|Gatineau|Gaziantep|Gazipur|Geel|Geelong|Geesthacht|Geidorf|Geilenkirchen|
    Geislingen an der Steige|Geldern|Gelsenkirchen|Genk|Gennevilliers|Georgetown|Georgsmarienhütte|Gera|
    Geraardsbergen|Germantown|Germering|Gerrards Cross|Gesundbrunnen|Getafe|Getxo|Gevelsberg|Gießen|
    Gifhorn|Gillingham|Girona|Gisborne|Giugliano in Campania|Giza|Gladbeck|Glen Burnie|Glen Waverley|
    Glendale|Glenrothes|Gliwice|Gniezno|Goch|Godalming|Gohlis|Goiânia|Golborne|Gold Coast|Goole|
    Gorakhpur|Gorseinon|Gorzów Wielkopolski|Gosforth|Goslar|Gosport|Gossau|Gotha|Gouda|Goussainville|
    Gqeberha|Granby|Grand Junction|Grand Prairie|Grand Rapids|Grande Prairie|Grantham|Grasse|Gravesend|
    Great Malvern|Great Sankey|Great Yarmouth|Greater Sudbury|Greeley|Greenburgh|Greenford|Greenock|
    Greensboro|Greenville|Greenwich|Grenchen|Gresham|Greve|Greven|Grevenbroich|Greystones|Gries|
    Grimbergen|Grimsby|Gronau|Gropiusstadt|Grosseto|Grudziądz|Gràcia|Guadalupe|Guarda|Guarulhos|
    Guatemala City|Guelph|Guidonia Montecelio|Guimarães|Guiseley|Guiyang|Gujranwala|Gulfport|Gummersbach|
    Gustavo Adolfo Madero|Guwahati|Guyancourt|Gwalior|Gwangju|Gävle|Göppingen|Görlitz|Güstrow|Haan|
    Hadley Wood|Hagen|Haguenau|Haikou|Hailsham|Haiphong|Hakenfelde|Halberstadt|Halesowen|Halewood|
    Halle-Neustadt|Halmstad|Haltern am See|Hamar|Hamburg-Mitte|Hameln|Hamm|Hanau am Main|Hangzhou|Haninge|
    Hansestadt Stade|Hanworth|Harare|Harbin|Harburg|Hardenberg|Harderwijk|Harlingen|Harlow|Harpenden|
    Hartlepool|Harwich|Hattingen|Haugesund|Havant|Haverhill|Havířov|Hawarden|Hawthorne|Hayward|
    Haywards Heath|Hazel Grove|Heanor|Heavitree|Hebburn|Hedensted|Heemskerk|Heerenveen|Heerhugowaard|
    Heerlen|Hefei|Heidenheim an der Brenz|Heinsberg|Heist-op-den-Berg|Helchteren|Hellersdorf|Helmond|
    Helsingør|Hemel Hempstead|Hemer|Hengelo|Hennef|Hereford|Herford|Herisau|Hermosillo|Herne|Herne Bay|
    Herning|Herrenberg|Herstal|Herten|Hertford|Hervey Bay|Herzogenrath|Hesperia|Heston|Heswall|Heusden|
    Heywood|Hialeah|Hietzing|High Peak|High Wycombe|Highbury|Highlands Ranch|Hilden|Hildesheim|Hillerød|
    Hillsboro|Hinckley|Hindley|Hiroshima|Hitchin|Hjørring|Hoddesdon|Hofheim am Taunus|Hohenems|Holbæk|
    Holloway|Holstebro|Homburg|Hong Kong Island|Hoogeveen|Hoorn|Horgen|Hornchurch|Horsens|Horsham|
    Horta-Guinardó|Hortaleza|Houghton-Le-Spring|Houilles|Hounslow|Houthalen|Hove|Howrah|Hoyerswerda|
    Hradec Králové|Hubballi|Hucknall|Huddersfield|Huddinge|Huelva|Huizen|Huizhou|Huntingdon|
    Huntington Beach|Huyton|Hvidovre|Hythe|Hyvinge|Hyères|Hämeenlinna|Härnösand|Hötting|Höxter|Hørsholm|
    Hückelhoven|Hürth|Ibadan|Ibbenbueren|Idar-Oberstein|Ieper|Ilford|Ilkeston|Ilmenau|Ilorin|Imola|
    Incheon|Indio|Indore|Indre By|Inglewood|Innere Stadt|Innisfil|Inowrocław|Invercargill|Iowa City|
    Ipswich|Irving|Irvington|Iserlohn|Isfahan|Isleworth|Islington|Istres|Itzehoe|Ivry-sur-Seine|Ixelles|
    Iztapalapa|Jabalpur|Jaboatão dos Guararapes|Jaipur|Jakomini|Jamshedpur|Janesville|Jarrow|
    Jastrzębie Zdrój|Jaworzno|Jaén|Jelenia Góra|Jepara|Jerez de la Frontera|Jihlava|Jinan|Jodhpur|Joensuu|
    Johns Creek|Johnson City|Joinville|Joliet|Jonesboro|Jonquière|Josefstadt|Joué-lès-Tours|João Pessoa|
    Juan-les-Pins|Juiz de Fora|Jyväskylä|Järvenpää|Jülich|Kaarina|Kaarst|Kabul|Kaduna|Kajaani|Kakamega|
    Kalamazoo|Kalisz|Kallakurichi|Kalmar|Kamloops|Kamp-Lintfort|Kampen|Kananga|Kanata|Kangasala|Kano|
    Kanpur|Kaohsiung|Karaj|Karbala|Karlshorst|Karlskoga|Karlskrona|Karlstad|Kaufbeuren|Kawasaki|Kayseri|
    Kazan|Kehl|Keighley|Kelkheim|Kelowna|Kempen|Kempston Hardwick|Kenilworth|Kennewick|Kenosha|
    Kensington-Cedar Cottage|Kent|Kerava|Kerkrade|Kerpen|Kessel-Lo|Kettering|Kevelaer|Key West|Khartoum|
    Khartoum North|Khulna|Kidderminster|Kidsgrove|Kielce|Kilburn|Kilkenny|Killeen|Kilmarnock|King's Lynn|
    Kings Bridge|Kingston upon Hull|Kingswinford|Kingswood|Kinshasa|Kirchheim unter Teck|Kirkby|
    Kirkby in Ashfield|Kirkcaldy|Kirkkonummi|Kirkuk|Kirkwall|Kisangani|Kissimmee|Kitakyushu|Kitchener|
    Kitsilano|Kitzbühel|Kladno|Klagenfurt am Wörthersee|Kleve|Klinteby Frihed|Klosterneuburg|Kloten|
    Knokke-Heist|Kokkola|Kolding|Konin|Konya|Koreatown|Kornwestheim|Korschenbroich|Kortrijk|Koszalin|
    Kotka|Kouvola|Kowloon|Krasnoyarsk|Krefeld|Kreuzberg|Kreuzlingen|Kreuztal|Kriens|Kristiansand|
    Kristianstad|Kufstein|Kumasi|Kungsholmen|Kunming|Kuopio|Königs Wusterhausen|Königswinter|Köniz|
    Köpenick|Köthen|Køge|L'Amoreaux|L'Hospitalet de Llobregat|La Chaux-de-Fonds|La Ciotat|La Cité-Limoilou|
    La Courneuve|La Habra|La Haute-Saint-Charles|La Laguna|La Louvière|La Mesa|La Roche-sur-Yon|La Rochelle|
    La Seyne-sur-Mer|La Spezia|Laatzen|Lafayette|Laguna Niguel|Lahr|Lahti|Lake Charles|Lake Elsinore|
    Lake Forest|Lakeland|Lakeville|Lakewood|Lamezia Terme|Lampertheim|Lancy|Landau in der Pfalz|Landshut|
    Landskrona|Landstraße|Langen|Langendreer|Langenfeld|Langenhagen|Langenhorn|Langford|Langley|Lankwitz|
    Lansing|Lanzhou|Lappeenranta|Laredo|Las Cruces|Las Palmas de Gran Canaria|Las Rozas de Madrid|
    Lauderhill|Launceston|Laval|Lawton|Layton|Le Blanc-Mesnil|Le Cannet|Le Havre|Le Mans|
    Le Perreux-sur-Marne|Le Plateau-Mont-Royal|Le Sud-Ouest|Le Vieux-Longueuil|League City|Leatherhead|Lecce|
    Lee's Summit|Leeuwarden|Leganés|Legnica|Lehigh Acres|Lehrte|Leichlingen|Leidsche Rijn|Leighton Buzzard|
    Leinfelden-Echterdingen|Leiria|Leixlip|Lelystad|Lemgo|Lennestadt|Leonberg|Lerum|Les Corts|Les Mureaux|
    Les Rivières|Letchworth Garden City|Lethbridge|Letterkenny|Leuben|Lewisville|Lexington-Fayette|Leyland|
    Leytonstone|León|León de los Aldama|Liberec|Lichfield|Lichtenberg|Lichtenrade|Lichterfelde|Lidingö|
    Lido di Ostia|Lillehammer|Lillestrøm|Lilongwe|Limburg an der Lahn|Lingen|Linyi|Lippstadt|Lisburn|
    Litherland|Littau|Littlehampton|Livermore|Livingston|Livonia|Livorno|Livry-Gargan|Liévin|Llanelli|
    Lleida|Locarno|Lodi|Lofthouse|Logan City|Logroño|Lohja|Lohmar|Lohne|Lokeren|Lommel|Lomé|
    Londonderry County Borough|Londrina|Long Eaton|Longmont|Longton|Longueuil|Longview|Lorain|Lorca|
    Lorient|Loughborough|Loughton|Loures|Loveland|Lower Earley|Lower Hutt|Lower Sackville|Lowestoft|
    Luanda|Lubbock|Lubin|Lubumbashi|Lucca|Lucknow|Ludhiana|Ludwigsburg|Ludwigshafen am Rhein|Lugo|Lumiar|
    Lurup|Lusaka|Lustenau|Lynchburg|Lynwood|Lyon 02|Lyon 03|Lyon 04|Lyon 05|Lyon 06|Lyon 07|Lyon 08|
    Lyon 09|Lytham St Annes|Lévis|Löhne|Lörrach|Lüdenscheid|Lüliang|Lüneburg|Lünen|Maarssen|Maasmechelen|
    Macapá|Macclesfield|Maceió|Mackay|Madinah|Madrid Centro|Madurai|Maesteg|Maghull|Mahlsdorf|Maidenhead|
    Maidstone|Maiduguri|Maintal|Maison Blanche|Maisons-Alfort|Maitland|Majorna|Makassar|Makkah|Malahide|
    Malden|Maldon|Malingao|Malvern|Manaus|Mandalay|Mandurah|Mangotsfield|Manhattan|Manresa|Mansfield|
    Manteca|Mantes-la-Jolie|Manukau City|Manurewa|Maple Grove|Maple Ridge|Maputo|Maracaibo|Marbella|
    Marburg an der Lahn|Marcq-en-Barœul|Margareten|Margate|Mariahilf|Mariendorf|Marienfelde|Marienthal|
    Marignane|Market Harborough|Markham|Marne La Vallée|Marrakesh|Marsala|Marseille 01|Marseille 03|
    Marseille 04|Marseille 05|Marseille 06|Marseille 07|Marseille 08|Marseille 09|Marseille 10|Marseille 11|
    Marseille 12|Marseille 13|Marseille 14|Marseille 15|Martigny-Ville|Martigues|Marvila|Marysville|
    Maryvale|Marzahn|Mashhad|Massy|Mataró|Matera|Matola|Maubeuge|Maynooth|Mbuji-Mayi|McAllen|McKinney|
    Meaux|Medan|Medemblik|Medford|Medicine Hat|Meerbusch|Meerut|Meiderich|Meidling|Meikle Earnock|
    Meissen|Melilla|Mellunkylä|Melton Mowbray|Melun|Memmingen|Mendip|Menen|Menifee|Meppen|Merced|
    Merksem|Merseburg|Merthyr Tydfil|Merzig|Meschede|Mesquite|Messina|Mestre|Metairie|Metairie Terrace|
    Metrotown|Mettmann|Meudon|Mexicali|Meyrin|Miami Beach|Miami Gardens|Mid-City|Middelburg|Middleton|
    Middletown|Mijas|Mikkeli|Millcreek|Milpitas|Milton|Minden|Minhang|Mira Mesa|Miramar|Mission Viejo|
    Mississauga|Missoula|Missouri City|Mitcham|Moab|Moabit|Moers|Mogadishu|Mokotów|Molenbeek-Saint-Jean|
    Mombasa|Moncloa-Aravaca|Moncton|Monheim am Rhein|Monrovia|Mont-de-Marsan|Montauban|Montebello|Monthey|
    Montigny-le-Bretonneux|Montijo|Montluçon|Montreux|Montrouge|Montélimar|Monza|Moratalaz|Morecambe|
    Morelia|Moreno Valley|Morges|Morley|Mosul|Motala|Motherwell|Mount Pleasant|Mount Vernon|Mouscron|
    Multan|Muncie|Murfreesboro|Murrieta|Musselburgh|Muswell Hill|Muttenz|Mwanza|Mysuru|Mysłowice|Mâcon|
    Märkisches Viertel|Märsta|Mérida|Mérignac|Móstoles|Mödling|Mölndal|Mörfelden-Walldorf|Mühlhausen|
    Mühlheim am Main|Mülheim|N'Djamena|Naas|Nacka|Nagpur|Nailsea|Najafgarh|Nampa|Nanaimo|Nanjing|
    Nanning|Napa|Narbonne|Nashik|Nashua|Natal|National City|Naucalpan de Juárez|Naumburg|Navan|
    Navi Mumbai|Nay Pyi Taw|Near North Side|Neath|Nepean|Nesttun|Nettetal|Neu-Hohenschönhausen|
    Neu-Isenburg|Neu-Ulm|Neubrandenburg|Neubrück|Neuburg an der Donau|Neuchâtel|Neue Neustadt|
    Neugraben-Fischbek|Neuilly-sur-Marne|Neukirchen-Vluyn|Neukölln|Neumarkt in der Oberpfalz|Neumünster|
    Neunkirchen|Neuruppin|Neuss|Neustadt am Rübenberge|Neustadt an der Weinstraße|Neuwied|New Bedford|
    New Braunfels|New Britain|New Malden|New Milton|New Plymouth|New Rochelle|New South Memphis|
    New Taipei City|New Territories|New Westminster|Newark on Trent|Newburn|Newbury|Newcastle under Lyme|
    Newcastle upon Tyne|Newmarket|Newport Beach|Newport News|Newquay|Newry|Newton|Newton Abbot|
    Newton Aycliffe|Newton Mearns|Newton-le-Willows|Newtownabbey|Newtownards|Niagara Falls|Niamey|
    Niederkassel|Niederschönhausen|Nienburg|Niendorf|Nieuwegein|Nijkerk|Ningbo|Ninove|Niort|Nippes|
    Niterói|Nizhniy Novgorod|Nogent-sur-Marne|Noisy-le-Grand|Noisy-le-Sec|Norderstedt|Nordhausen|Nordhorn|
    Norfolk County|Northampton|Northeim|Northolt|Northridge|Northwich|Norwalk|Notre-Dame-de-Grâce|
    Notting Hill|Nou Barris|Nouakchott|Nova Iguaçu|Novara|Novosibirsk|Nowrangapur|Nowy Sącz|Nuneaton|
    Nurmijärvi|Nutana Sector|Nyköping|Nyon|Næstved|Nürtingen|O'Fallon|Oadby|Oakville|Oban|Oberhausen|
    Oberursel|Oberwinterthur|Oceanside|Ochota|Odessa|Odivelas|Oeiras|Oelde|Oer-Erkenschwick|Offenbach|
    Offenburg|Ogden|Ohligs|Olathe|Olbia|Old Trafford|Oldenburg|Oldham|Olivais|Olival|Olomouc|Olsztyn|
    Olten|Omagh|Omdurman|Omsk|Onitsha|Oosterhout|Opava|Opfikon|Opole|Oranienburg|Orem|Orihuela|
    Ormskirk|Osasco|Oshawa|Oshkosh|Ossett|Ostend|Osterholz-Scharmbeck|Ostfildern|Ostrava|
    Ostrowiec Świętokrzyski|Ostrów Wielkopolski|Ottakring|Ottawa South|Ottensen|Ouagadougou|Oudenaarde|
    Ourense|Oxnard|Pabianice|Padua|Paignton|Paisley|Pakenham|Palaiseau|Palembang|Palencia|Palm Bay|
    Palm Coast|Palmdale|Palmerston North|Pankow|Pantin|Papakura|Papatoetoe|Papenburg|Paranhos|Pardubice|
    Paris 03 Temple|Paris 05 Panthéon|Paris 06 Luxembourg|Paris 07 Palais-Bourbon|Paris 08 Élysée|
    Paris 09 Opéra|Paris 10 Entrepôt|Paris 10e Arrondissement|Paris 11 Popincourt|Paris 11e Arrondissement|
    Paris 12 Reuilly|Paris 12e Arrondissement|Paris 13 Gobelins|Paris 13e Arrondissement|Paris 14 Observatoire|
    Paris 15 Vaugirard|Paris 16 Passy|Paris 17 Batignolles-Monceau|Paris 18 Buttes-Montmartre|
    Paris 19 Buttes-Chaumont|Paris 20 Ménilmontant|Park Slope|Parkchester|Partille|Pasco|Pasing|Passaic|
    Passau|Pavia|Pawtucket|Pearland|Peckham|Pekanbaru|Pembroke Pines|Penarth|Penzing|Peoria|
    Perchtoldsdorf|Perpignan|Perris|Pesaro|Pescara|Peshawar|Pessac|Petaluma|Peterborough|Peterlee|
    Pforzheim|Pharr|Phnom Penh|Piacenza|Pickering|Pico Rivera|Picpus|Pierrefonds|Pierrefonds-Roxboro|
    Pikine|Pilsen|Pimlico|Pimpri|Pimpri-Chinchwad|Pinneberg|Piotrków Trybunalski|Pirmasens|Pirna|Pistoia|
    Pitsea|Pittwater|Piła|Plauen|Pleasanton|Plettenberg|Plymstock|Point Cook|Pointe-Noire|Poissy|
    Poitiers|Pomona|Pompano Beach|Pontault-Combault|Ponte de Lima|Pontefract|Pontevedra|Pontoise|Pontypool|
    Pontypridd|Poole|Pori|Porirua|Porsgrunn|Port Coquitlam|Port Harcourt|Port Macquarie|Port Saint Lucie|
    Port-au-Prince|Porta Westfalica|Portadown|Portimão|Portishead|Portlaoise|Porto Velho|Portslade|Porvoo|
    Porz am Rhein|Potters Bar|Pozuelo de Alarcón|Pozzuoli|Pradl|Praga Południe|Praga Północ|Prayagraj|
    Prenzlauer Berg|Prescot|Prestwich|Prince George|Psie Pole|Pudong|Pudsey|Pueblo|Puente de Vallecas|
    Pulheim|Pully|Purley|Purmerend|Putney|Puxi|Puyang|Pyongyang|Périgueux|Płock|Qingdao|Quarto Oggiaro|
    Quartu Sant'Elena|Queenstown|Queluz|Quetta|Quezon City|Quimper|Quincy|Quinte West|Radcliffe|Radebeul|
    Radolfzell|Radom|Ragusa|Rahlstedt|Raipur|Ramsgate|Ranchi|Rancho Cordova|Rancho Cucamonga|
    Rancho Penasquitos|Randers|Rangpur|Rapid City|Rapperswil|Rastatt|Rathfarnham|Ratingen|Rauma|Ravenna|
    Ravensburg|Rawalpindi|Rawtenstall|Rayleigh|Recklinghausen|Red Deer|Redcar|Redding|Redditch|Redhill|
    Redlands|Redondo Beach|Redruth|Reggio Calabria|Reggio nell'Emilia|Regina|Reigate|Reinach|Reinickendorf|
    Remscheid|Rendsburg|Renens|Renfrew|Renfrew-Collingwood|Renton|Repentigny|Reseda|Retford|Reus|
    Reutlingen|Rezé|Rheda-Wiedenbrück|Rheinberg|Rheine|Rheinfelden|Rheinhausen|Rhondda|Rhosllannerchrugog|
    Rhyl|Ribeirão Preto|Richmond Hill|Rickmansworth|Ridderkerk|Riehen|Riesa|Rietberg|Rijswijk|Rimini|
    Rimouski|Rio Rancho|Rio Tinto|Rio de Mouro|Risca|Riverside|Roanne|Roanoke|Rochdale|Rockford|
    Rockhampton|Rocklin|Rodenkirchen|Rodgau|Roermond|Roeselare|Rolleston|Romans-sur-Isère|Romford|
    Roosendaal|Roquetas de Mar|Rosenheim|Roseville|Roskilde|Rosny-sous-Bois|Rossendale|Rostov-on-Don|
    Roswell|Rotherham|Rotorua|Rottenburg|Rottingdean|Rovaniemi|Rowlett|Royal Leamington Spa|
    Royal Tunbridge Wells|Royton|Rubí|Ruda Śląska|Rudow|Rueil-Malmaison|Rugeley|Ruislip|Runcorn|Rushden|
    Rutherglen|Rybnik|Ryde|Rzeszów|Rødovre|Rüsselsheim am Main|Saalfeld|Saalfelden am Steinernen Meer|
    Saanich|Saarlouis|Sabadell|Saddleworth|Sadr City|Saguenay|Saint Charles|Saint Cloud|Saint George|
    Saint John|Saint Joseph|Saint Neots|Saint Peters|Saint-Ambroise|Saint-Brieuc|Saint-Chamond|Saint-Dizier|
    Saint-Eustache|Saint-Germain-en-Laye|Saint-Gilles|Saint-Herblain|Saint-Hubert|Saint-Hyacinthe|
    Saint-Jean-sur-Richelieu|Saint-Jérôme|Saint-Laurent|Saint-Louis-de-Terrebonne|Saint-Léonard|Saint-Malo|
    Saint-Martin-d'Hères|Saint-Maur-des-Fossés|Saint-Michel|Saint-Nazaire|Saint-Ouen|Saint-Priest|
    Saint-Quentin|Saint-Quentin-en-Yvelines|Saint-Raphaël|Sainte-Foy|Sainte-Geneviève-des-Bois|
    Sainte-Marguerite|Saitama|Salaberry-de-Valleyfield|Salem|Salerno|Salinas|Salisbury|Salon-de-Provence|
    Saltillo|Salzgitter|Salé|Samara|San Angelo|San Bernardino|San Blas-Canillejas|San Carlo All'Arena|
    San Clemente|San Fernando|San Leandro|San Luis Potosí|San Marcos|San Pedro|San Ramon|
    San Sebastián de los Reyes|San Tan Valley|Sanaa|Sandefjord|Sandhurst|Sandnes|Sandown|Sandy Springs|
    Sandyford|Sankt Augustin|Sankt Gallen|Sankt Ingbert|Sankt Leonhard|Sankt Martin|Sankt Peter|
    Sankt Pölten|Sant Andreu|Sant Boi de Llobregat|Sant Cugat del Vallès|Sant Martí|Santa Ana|Santa Clarita|
    Santa Coloma de Gramenet|Santa Cruz de Tenerife|Santa Cruz de la Sierra|Santa Lucía|Santa Maria|
    Santa Rosa|Santiago de Compostela|Santiago de Querétaro|Santiago de los Caballeros|Santo André|
    Santo António dos Olivais|Santo Ovídio|Sants-Montjuïc|Sarcelles|Sargodha|Sarnia|Sarpsborg|
    Sarrià-Sant Gervasi|Sartrouville|Saskatoon|Sassari|Sault Ste. Marie|Saumur|Savannah|Savigny-sur-Orge|
    Savona|Savonlinna|Scarborough|Schaerbeek|Schaffhausen|Schaumburg|Schenectady|Schiedam|Schiltigheim|
    Schnelsen|Schorndorf|Schoten|Schwabach|Schwandorf in Bayern|Schwedt|Schweinfurt|Schwelm|Schwerin|
    Schwerte|Schwyz|Schwäbisch Gmünd|Schwäbisch Hall|Schönebeck|Schöneberg|Scranton|Scunthorpe|Seaford|
    Seaham|Sedona|Seelze|Seevetal|Seinäjoki|Selby|Semarang|Sendai|Senftenberg|Seraing|Sesimbra|
    Sesto San Giovanni|Setagaya|Setúbal|Sevenoaks|Sevran|Shantou|Sharjah|Shawnee|Sheepshead Bay|Shenyang|
    Shepherds Bush|Sherbrooke|Shijiazhuang|Shiraz|Shivaji Nagar|Shiyan|Sholapur|Shreveport|Shrewsbury|
    Shymkent|Sialkot|Siedlce|Siegburg|Siemianowice Śląskie|Sierre|Silkeborg|Simi Valley|Sindelfingen|
    Singen|Sinsheim|Sint-Niklaas|Sint-Pieters-Leeuw|Sint-Truiden|Sioux City|Sioux Falls|Siracusa|Sittard|
    Sitten|Sittingbourne|Six-Fours-les-Plages|Skegness|Skellefteå|Skelmersdale|Skien|Skokie|Skövde|
    Slagelse|Sligo|Smethwick|Soest|Soissons|Sokoto|Solingen|Sollentuna|Solna|Solothurn|Sorel-Tracy|
    Sorocaba|Sosnowiec|Sotteville-lès-Rouen|Southall|Southend-on-Sea|Southfield|Southport|Soweto|Spandau|
    Speke|Speyer|Spijkenisse|Spokane Valley|Spring Hill|Spring Valley|Springdale|Springfield|Srinagar|
    St Andrews|St Austell|St Helens|St. Albert|St. Catharines|St. Gallen|St. John's|St. Moritz|
    St. Petersburg|Staaken|Stafford|Stalybridge|Stamford Hill|Stanford-le-Hope|Stargard|Staten Island|
    Staveley|Steffisburg|Steglitz|Steinfurt|Stendal|Steyr|Stittsville|Stockerau|Stockton|Stockton-on-Tees|
    Stodůlky|Stoke-on-Trent|Stolberg|Stoney Creek|Stourbridge|Stourport-on-Severn|Stowmarket|Stralsund|
    Stratford|Stratford-upon-Avon|Straubing|Strawberry Hill|Straßgang|Streatham|Stretford|Strood|Stroud|
    Stuhr|Stuttgart Feuerbach|Sudbury|Suffolk|Sugar Land|Suhl|Sunbury-on-Thames|Sundbyberg|Sundsvall|
    Sunrise Manor|Sunshine Coast|Surbiton|Surrey|Sursee|Sutton|Sutton Coldfield|Sutton in Ashfield|Suwon|
    Suzhou|Svendborg|Swadlincote|Swanley|Swinton|Sylmar|Syracuse|Szczecin|São Bernardo do Campo|
    São Domingos de Rana|São José do Rio Preto|São José dos Campos|São João de Meriti|São Luís|Sète|
    Södermalm|Södertälje|Sønderborg|Südstadt|Słupsk|Taastrup|Tabriz|Tacoma|Taguig|Taichung|Tainan|
    Taiyuan|Taiz|Talavera de la Reina|Talence|Tallaght|Tamarac|Tamworth|Tangerang|Tangier|Tangshan|Taos|
    Taranto|Tarbes|Targówek|Tarneit|Tarnów|Tarragona|Taunton|Taunusstein|Tauranga|Taylorsville|Tegel|
    Tehran|Telde|Telfs|Temecula|Tempe Junction|Tempelhof|Templeogue|Teplice|Teresina|Terni|Terrassa|
    Terre Haute|Terrebonne|Tetuán de las Victorias|Tewkesbury|Thamesmead|Thatcham|The Bronx|The Woodlands|
    Thetford|Thionville|Thonon-les-Bains|Thornaby-on-Tees|Thornton|Thornton-Cleveleys|Thousand Oaks|Thun|
    Thunder Bay|Tianjin|Tiel|Tienen|Tijuana|Timmins|Tipton|Tiruchirappalli|Tirunelveli|Tiruppur|Tiverton|
    Tlalnepantla|Tlaquepaque|Toms River|Tonbridge|Tonypandy|Toowoomba|Topeka|Torquay|Torrance|
    Torre del Greco|Torrejón de Ardoz|Torrevieja|Torreón|Toruń|Tottenham|Totton|Touba|Tourcoing|Tournai|
    Townsville|Tralee|Trapani|Trelleborg|Tremblay-en-France|Trenton|Treptow|Treviso|Trier|Tripoli|
    Trois-Rivières|Troisdorf|Trollhättan|Tromsø|Trowbridge|Troyes|Trujillo|Truro|Tuggeranong|Tulare|
    Tullamore|Tumba|Turlock|Turnhout|Tuscaloosa|Tustin|Tuttlingen|Tuusula|Tuxtla|Tychy|Tyldesley|
    Tynemouth|Täby|Tönisvorst|Tønsberg|Tübingen|Uberlândia|Uccle|Uddevalla|Udine|Uelzen|Ulsan|
    Union City|Universitäts- und Hansestadt Greifswald|Unna|Unterschleißheim|Upper Hutt|Upper West Side|
    Upplands Väsby|Urmston|Ursynów|Uster|Utica|Uxbridge|Vacaville|Vadodara|Vaihingen an der Enz|Vail|
    Val-des-Arbres|Valby|Valdemoro|Vale of Leven|Valence|Valenciennes|Vallejo|Vallentuna|Valley Glen|
    Van Nuys|Vandœuvre-lès-Nancy|Vanløse|Vannes|Varanasi|Varberg|Varese|Vartiokylä|Vasastaden|
    Vaulx-en-Velin|Vechta|Veenendaal|Vegesack|Vejle|Velbert|Velsen-Zuid|Venlo|Venray|Ventura|Verdun|
    Versailles|Verviers|Vevey|Viana do Castelo|Viareggio|Viborg|Viby|Vicenza|Victorville|Viernheim|
    Viersen|Vijayawada|Vila Nova de Gaia|Villach|Villaverde|Ville-Marie|Villefranche-sur-Saône|Villejuif|
    Villenave-d'Ornon|Villeneuve-Saint-Georges|Villeneuve-d'Ascq|Villepinte|Villiers-sur-Marne|
    Villingen-Schwenningen|Vilvoorde|Vincennes|Vineland|Virginia Beach|Viry-Châtillon|Visakhapatnam|Visalia|
    Viseu|Vitrolles|Vitry-sur-Seine|Vlaardingen|Vlissingen|Voerde|Volgograd|Voorburg|Voronezh|Vuosaari|
    Växjö|Vélez-Málaga|Vénissieux|Völklingen|Waalwijk|Waco|Wageningen|Waiblingen|Wakefield|Waldorf|
    Walkden|Wallasey|Wallington|Wallsend|Walnut Creek|Walsall|Waltham Abbey|Walthamstow|Walton-on-Thames|
    Waltrop|Wandsbek|Waregem|Warendorf|Warner Robins|Warri|Warstein|Washwood Heath|Waterbury|Waterford|
    Waterfront Communities-The Island|Waterlooville|Wattenscheid|Wattrelos|Waukegan|Waukesha|Wavre|Wawer|
    Wałbrzych|Wedel|Wednesbury|Wednesfield|Weert|Wegberg|Weil am Rhein|Weimar|Weinheim|Weißenfels|
    Weißensee|Welland|Wellingborough|Wels|Welwyn Garden City|Wembley|Wenzhou|Werl|Wermelskirchen|Werne|
    Wernigerode|Werribee|Wesel|Wesseling|Westend|Westhoughton|Westland|Westminster|Weston-super-Mare|
    Wettingen|Wetzelsdorf|Wetzikon|Wetzlar|Wevelgem|Wexford|Weymouth|Whanganui|Whangarei|Whistler|Whitby|
    Whitchurch-Stouffville|Whitehaven|Whitley Bay|Whitstable|Whittier|Wichita|Wichita Falls|Wickford|
    Widnes|Wiener Neustadt|Wigan|Wigston Magna|Wilhelmsburg|Wilhelmshaven|Wilhelmstadt|Willenhall|
    Willesden|Willich|Willowdale|Willowdale East|Wilmersdorf|Wilmington|Wilmslow|Wilrijk|Wilten|Wimbledon|
    Winchester|Windsor|Winnenden|Winsen|Winsford|Winston-Salem|Winterhude|Wisbech|Wishaw|Wismar|Witham|
    Witney|Witten|Wittenberg|Woburn|Woerden|Wokingham|Wola|Wolfenbüttel|Wolfsberg|Wollongong|
    Woluwe-Saint-Lambert|Wolverhampton|Wood Green|Woodbury|Woodford Green|Woodstock|Workington|Worksop|
    Worthing|Wrexham|Wunstorf|Wuxi|Wuzhong|Währing|Würselen|Włocławek|Xiamen|Yakima|Yangon|Yaoundé|
    Yateley|Yeadon|Yekaterinburg|Yeovil|Ylöjärvi|Yonkers|Yorba Linda|Youngstown|Yuba City|Yuma|Yunfu|
    Yverdon-les-Bains|Zaandam|Zaanstad|Zabrze|Zamboanga|Zapopan|Zehlendorf|Zeist|Zeitz|Zermatt|Zhengzhou|
    Zhongshan|Zibo|Zielona Góra|Zlín|Zoetermeer|Zutphen|Zweibrücken|Zwickau|Zwijndrecht|Álvaro Obregón|
    Åkersberga|Ålesund|Århus|Échirolles|Élancourt|Épinal|Épinay-sur-Seine|Évora|Évreux|Évry|Örnsköldsvik|
    Östermalm|Östersund|Ústí nad Labem|Ürümqi|České Budějovice|İzmir|Śródmieście|Žižkov
"""
