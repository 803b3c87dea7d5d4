import type { CountryCode } from '../../domain/model'

/** Names as people of some states bear them; it tells states that a text names apart and never brings one up by itself. */
export interface NameTradition {
  readonly states: ReadonlySet<CountryCode>
  /** Given names, surnames and clan names, folded. */
  readonly names: ReadonlySet<string>
  /** What surnames of four and more letters end in. */
  readonly endings: RegExp | null
  /** What one such name counts: less where it is borne beside names of the country's own. */
  readonly weight: number
}

const tradition = (states: string, names: string, endings = '', weight = 1): NameTradition => ({
  states: new Set(states.split(' ')),
  names: new Set(names.split(' ')),
  endings: endings === '' ? null : new RegExp(`..(?:${endings})$`),
  weight,
})

const ARAB = 'SA AE QA KW BH OM YE IQ SY JO LB EG LY TN DZ MA SD MR PS'
const MUSLIM = `${ARAB} SO DJ KM ID MY BN PK BD AF MV IR TR NG ML NE SN GM GN TD TZ IN CM GH CI BF ET ER KE XK`
const FRENCH_AFRICA = 'CD CG CM CI GA CF BJ TG BI RW SN ML BF NE TD MG HT GN DJ KM MU SC VU'
const SPANISH_AMERICA = 'MX AR CL CO PE VE EC BO PY UY CR PA GT HN SV NI DO CU PR'
const ANGLOPHONE = 'US GB CA AU NZ IE'
const ENGLISH_ABROAD =
  'ZA JM TT BS BB GY BZ AG LC VC GD KN DM GH NG LR SL KE UG ZM ZW MW BW NA GM FJ PG SB VU TO WS TV KI NR PW FM MH CK NU MT SC MU HK SG PH LK TZ SZ LS SS RW CM'

const ENGLISH_NAMES =
  'john james william george donald joe barack mike michael antony anthony rex david theresa dominic liz jeremy philip justin stephen scott malcolm julie marise penny jacinda chris winston helen bill hillary lloyd jake nancy chuck mitch robert richard steven andrew charles edward kevin simon mary elizabeth sarah rachel linda karen brian thomas peter mark paul daniel henry patrick matthew kenneth ronald joseph jeffrey jeff jack harry gordon tony keir ben brad bob jim tom tim sam sir stuart wendy condoleezza colin madeleine newt jared ivanka todd greg gregory craig derek dean roger alan alex ian neil keith douglas ralph frank fred gary barry larry jerry terry susan jennifer jane ann anne ashley kelly amanda laura rebecca christine frances'
const ENGLISH_ENDINGS = 'ton|son|field|ford|ley|man|wood|well|worth|smith|ings|ham|burn|more'

const FRENCH_NAMES =
  'jean jean-yves jean-marc jean-pierre jean-claude jean-noel emmanuel francois laurent stephane nicolas dominique herve florence sebastien edouard elisabeth philippe jacques michel pierre louis marie charles guy alain bruno bernard catherine melanie yves christophe gerard thierry yannick romain felix denis faustin firmin andre'
const FRENCH_ENDINGS = 'eaux?|ault|ier|iere|ois|ard|eau'

/** Naming traditions, from general knowledge of names; no office holders are looked up here. */
export const nameTraditions: readonly NameTradition[] = [
  tradition(
    'RU BY',
    'vladimir sergei sergey dmitry dmitri mikhail nikolai nikolay alexei aleksei alexey vyacheslav andrei andrey anatoly anatoli konstantin yevgeny evgeny yuri yury gennady grigory valery vasily vitaly leonid arkady tatyana tatiana yelena svetlana natalya galina lyudmila ksenia artyom ilya kirill roman denis egor stanislav vadim eduard rodion anastasia ekaterina irina olesya larisa nadezhda ludmila',
    'in|ina|skaya|sky|skiy|enko',
  ),
  tradition(
    'RU BY UA BG KZ KG UZ TM TJ AZ MK MD',
    'igor oleg boris viktor maxim olga valentina pavel ruslan timur rustam',
    '[oe]v|[oe]va|yov|skii',
  ),
  tradition(
    'UA',
    'volodymyr oleksandr oleksiy oleksii dmytro andriy andrii serhiy serhii mykola petro pavlo olena vasyl yevhen oleh ihor denys mykhailo viktoriia ruslana arsen bohdan taras oksana halyna iryna liudmyla nataliia yuliia tetiana yaroslav rostyslav stanislav kateryna maksym roman vitalii borys hryhorii danylo',
    'enko|ch?uk|yuk|iak|yshyn|skyi|sky',
  ),
  tradition('BY', 'aliaksandr uladzimir siarhei ihar', 'enka|ovich|evich'),
  tradition(
    'PL',
    'andrzej mateusz radoslaw jaroslaw zbigniew krzysztof tomasz piotr pawel marcin witold grzegorz jacek lech ewa malgorzata agnieszka bronislaw jerzy stanislaw wlodzimierz adam tadeusz leszek maciej michal lukasz jakub rafal wojciech mariusz dariusz kazimierz boguslaw waclaw zdzislaw bogumila barbara halina danuta elzbieta joanna katarzyna beata dorota',
    's?ki|s?ka|wicz|czyk|czak',
  ),
  tradition(
    'CZ SK',
    'petr milos vaclav jiri tomas zdenek bohuslav karel lubomir juraj zuzana miroslav eduard ivan jaroslav ludovit jan frantisek vladimir martin jana hana andrej pavel ondrej lukas jakub marek stepan vojtech josef miroslava lenka ivana katerina alena jozef stefan peter richard',
    'sky|cky|ova|cek|ek|ik',
  ),
  tradition(
    'RS HR BA ME SI',
    'aleksandar zoran milorad ivica goran gordan dragan nikola milo dusko bakir zeljko borut marjan alenka tanja natasa janez andrej sinisa milan tomislav bisera igor vesna nemanja filip nenad dragana jelena marija ivana branko branimir slavko vlado davor damir mladen miodrag predrag slobodan radovan momir mirjana gordana jadranka dubravka ante mate josip stjepan kresimir domagoj zlatan edin haris senad nermin amir matej gregor primoz ales bostjan marko luka jure rok miha andreja iva',
    'ic|vic|nik|sek|ar',
  ),
  tradition(
    'MK',
    'nikola zoran stevo bujar oliver gjorge dimitar talat vesna goran petar elena trajko ljubco',
    'vski|vska|ski',
  ),
  tradition(
    'BG',
    'boyko rumen kiril georgi ekaterina delyan rosen plamen ivan ivaylo stefan nikolay dimitar krasimir hristo stoyan tsvetan radoslav vasil petko zlatina desislava milena nadezhda petya rositsa tsveta',
  ),
  tradition(
    'RO MD',
    'ion nicolae traian bogdan luminita maia mihai gheorghe nicu dacian sorin titus calin andrei mircea adrian cristian constantin dumitru vasile florin radu sergiu octavian tudor vlad victor eugen ilie liviu petru valeriu ioana elena ana-maria raluca simona ileana daniela',
    'escu|eanu|oiu|oanu|eanca',
  ),
  tradition(
    'HU',
    'laszlo janos istvan ferenc zoltan gyorgy sandor tamas balazs katalin levente arpad csaba pal viktor zsombor gergely attila gabor geza miklos bela imre andras akos dezso mihaly mate judit agnes eszter ildiko zsuzsanna krisztina reka aniko piroska dora tibor bence denes karoly',
    'yi|gyi|ffy',
  ),
  tradition(
    'AL XK MK',
    'edi ilir albin hashim vjosa bujar ditmir arben enver lulzim agim besnik ramush atifete behgjet bajram igli olta isa luan blerta elira valmir dritan ardian shpend bekim fatos sokol gent genc artan flamur besa teuta mimoza drita valbona arta nora lirije blerim naim fatmir avni driton kreshnik burim visar',
    'aj|xha|qi|iqi',
  ),
  tradition(
    'GR CY',
    'alexis kyriakos nikos yiannis giorgos georgios konstantinos dimitris stavros nicos ioannis panagiotis evangelos katerina antonis prokopis ioannidis yorgos kostas andreas marios eleni leonidas christos vasilis spyros thanasis thodoros theodoros lefteris michalis petros pavlos stelios makis eleftherios charalambos dimitra sofia anna dafni eftychia despina ourania zoe niki loizos kypros onoufrios savvas',
    'poulos|akis|[iy]dis|iadis|oglou|otis|ellis|ades|ides|ou|akos|atos|ias',
  ),
  tradition(
    'TR',
    'recep tayyip mevlut hakan hulusi ahmet mehmet bulent suleyman yasar kemal omer abdulhamit ibrahim mustafa fikri devlet binali fuat yusuf numan nurettin selim cem murat emre serkan tolga burak volkan kaan baris erdal ertugrul cemal cahit selcuk orhan turgut tansu ayse fatma zeynep elif emine sibel nilgun asli deniz umit cengiz ilker okan hikmet tayfun koray',
    'oglu|gil',
  ),
  tradition('CY', 'ersin mustafa dervis derya'),
  tradition(
    'AZ',
    'ilham heydar jeyhun zakir elmar mammad novruz hikmet ali samir kamran elchin rovshan vugar farid orkhan ramil tofig fuad rashad araz anar sevinj leyla gunel aygun nigar eldar elnur namig',
    'zade|zada|yarov|mmadov|li',
  ),
  tradition(
    'AM IR',
    'nikol armen zohrab ararat serzh vahagn edward suren hayk ruben aram vahe tigran ashot gagik karen garegin hrant mher narek sargis armine anahit lilit gayane arpine ruzanna hovhannes levon artur',
    '[yi]an',
  ),
  tradition(
    'GE',
    'giorgi irakli mikheil salome bidzina davit zurab tea nika lasha tamar levan gia vakhtang tamaz gela otar temur ilia archil shalva merab avtandil guram kakha gocha sopho nino eka ketevan manana lali natia maia khatuna rusudan tinatin',
    'shvili|dze|uri|iani|ria|avia',
  ),
  tradition(
    'LT',
    'gitanas dalia linas gabrielius vygaudas saulius ingrida audronius antanas arvydas juozas vaidotas tautvydas arnas rasa ieva egle daiva jurgita ruta vilija aurelija zivile mantas tomas andrius darius rimantas rolandas valdas vytautas algirdas kestutis mindaugas gintaras marius zygimantas jonas petras laimute dovile austeja',
    'kas|tis|ius|nas|aite|iene|yte|evicius|enas|auskas',
  ),
  tradition(
    'LV',
    'edgars krisjanis egils raimonds valdis andris arturs ilze inara janis baiba guntis aivars vaira ilga andrejs normunds juris uldis imants gunars ivars martins rihards karlis kaspars girts ugis zane liga dace sandra solvita evika ilona ieva ingrida aija anda vineta artis',
    'ics|ins|nieks|ars|evics',
  ),
  tradition(
    'EE',
    'juri urmas kersti toomas alar taavi andrus margus siim kaja jaak mart sven lennart hendrik keit jonatan liisa priit kaarel tonu rein tiit ulle urve riina maris katrin kristel mihkel indrek raivo peeter ants arvo enn heiki jaan kalev lauri madis meelis ott raul rasmus taavet tarmo tanel ene eve hanno helir hele kadri kai piret signe anneli',
    'salu|maa|mets|saar|puu',
  ),
  tradition(
    'FI',
    'sauli sanna pekka timo juha antti jyrki petteri ville tarja erkki jussi matti elina krista paavo jorma tuomas alexander heikki tuula paula eeva anneli riikka kaisa leena liisa outi tytti anna-maja jari jarmo kari kimmo mika olli petri risto sami seppo tapio tero veli vesa eero ilkka jouni hannu aino maija satu',
    'nen|vuori|aho|lainen|vaara|ila|nna',
  ),
  tradition(
    'SE FI',
    'ulf magnus kjell gustaf gustav margot mikael goran fredrik tobias magdalena ebba annika maria pal lofven reinfeldt anna karin kerstin birgitta lena gunilla ingrid elin johan erik nils per lars sven bengt bo hakan stefan jan-erik ylva asa',
    'sson|qvist|berg|strom|lund|gren|stedt|holm',
  ),
  tradition(
    'NO DK',
    'jens borge espen erna jonas ine mette jeppe helle lars anders bjorn kristian kjell hakon haakon frederik margrethe morten troels kare odd ingrid anniken kristin marit siri astrid gro kirsten inger mona torbjorn sigurd oystein tor geir rune terje knut olav trond pal asmund lene mads rasmus soren niels jorgen bent ole poul ulla lise karen pia nicolai henrik',
    'sen|gaard|gard|stad|vold|rup',
  ),
  tradition(
    'IS',
    'gudni katrin bjarni thorgerdur gunnar sigmundur gudlaugur olafur bjorn thor lilja halla gudrun sigridur ragnheidur asta kristrun svandis thordis jon sigurdur arni einar helgi benedikt johann magnus',
    'sson|dottir',
  ),
  tradition(
    'DE AT CH LU LI',
    'angela annalena olaf frank-walter heiko sigmar wolfgang horst gerhard helmut ursula annegret jurgen gunther sebastian karl klaus ulrich dietmar johannes christian alexander boris nancy katarina hans-dietrich guido matthias leopold theresia friedrich hermann heinrich jens uwe bernd dieter manfred norbert rainer reinhard rudolf stefan thomas ulf volker werner wilfried winfried anja birgit claudia cornelia gabriele heike ilse ingeborg katharina margarete martina monika petra renate sabine silke susanne svenja ulrike ute veronika alois andreas beate',
    'mann|meier|maier|bauer|berger|stein|inger|schmidt|hofer|huber|eder|bock|ner|feld|wald|holz',
  ),
  tradition(
    'NL BE SR',
    'wopke sigrid stef hanke bert jeroen willem jan wouter kajsa liesje caspar dick ruud geert didier koen maxime jaap joop beatrijs',
    'stra|sma|ink|kamp|laar|veld|huis|mans|brink|burg',
  ),
  tradition('FR BE CH LU CA', FRENCH_NAMES, FRENCH_ENDINGS),
  tradition(FRENCH_AFRICA, FRENCH_NAMES, '', 0.8),
  tradition(
    'IT VA CH SM',
    'matteo giuseppe luigi paolo sergio giorgia luca enzo silvio pietro angelino guido antonio federica emma paolo romano carlo lorenzo giulio massimo piero marco mario franco claudio roberto stefano alessandro andrea fabio fabrizio filippo gianni giancarlo gianfranco giovanni giacomo leonardo michele nicola raffaele renato riccardo salvatore simone umberto vincenzo vittorio valentina francesca chiara elena laura paola raffaella simona stefania ornella marta bruna',
    'ini|oni|elli|etti|ella|esi|aio|illo|iano|olin|atti|glia|nzi',
  ),
  tradition(
    `ES ${SPANISH_AMERICA} PH GQ AD`,
    'pedro jose juan luis carlos miguel jorge alberto felipe jaime enrique andres alvaro rafael nicolas ruben mauricio sebastian alejandro jesus gustavo cristina hugo eduardo francisco ricardo fernando ramon rodrigo teodoro ernesto manuel antonio diego pablo raul santiago salvador guillermo gabriel rodolfo euclides marcelo javier delfin ferdinand gloria lucia martin victor cesar julio oscar arturo alfredo roberto mario xiomara nayib daniel',
    'ez|endo|illo|arro|uez|ado|ega|ero|uelo|osa',
  ),
  tradition(
    'PT BR AO MZ CV GW ST TL',
    'joao luiz jose mauro ernani marcelo dilma jair fernando manuel filipe augusto celso tedros domingos francisco carlos mario paulo michel aloysio antonio nuno pedro jorge taur xanana umaro aristides bornito veronica olavo silva santos sousa costa',
    'eira|inho|ao|aes|eiro|edo',
  ),
  tradition(ANGLOPHONE, ENGLISH_NAMES, ENGLISH_ENDINGS),
  tradition(ENGLISH_ABROAD, ENGLISH_NAMES, ENGLISH_ENDINGS, 0.5),
  tradition(
    ARAB,
    'al el bin ibn abu abdel abd bint riyad nasser tamim nawaf sabah mishal sameh abdelmadjid ramtane kais nabih haitham barham nouri haider sultan hamdan reem zayed nahyan maktoum hamad isa salman faisal abdulaziz khalid adel fuad najla bashar walid abdulrahman abdullatif anwar youssef riad hadi ayman safadi',
  ),
  tradition(
    MUSLIM,
    'mohammed mohamed muhammad mohammad ahmed ahmad abdullah abdallah abdul hassan hasan hussein ali omar umar khalid ibrahim mahmoud mustafa yousef youssef yusuf rashid abdulla osman usman idris salem salim jassim fatima aisha mariam musa moussa ismail khalil',
    '',
    0.6,
  ),
  tradition(
    'IR AF TJ',
    'javad mohammad-javad hossein ebrahim mahmoud saeed abbas behrouz masoud amir ali-akbar hassan mohsen alireza gholam esmail ashraf hamid hanif emomali sirojiddin reza qasem kamal ali mohammad',
    'zadeh|nejad|pour|abadi|ollahian|ani|vandi|mati|chi|avi|ghani|zai',
  ),
  tradition(
    'PK',
    'imran nawaz shehbaz bilawal asif khawaja qamar sartaj hina ishaq makhdoom mehmood javed babar khan sharif qureshi bajwa chaudhry bhutto zardari dar asim sheikh iftekhar tehmina moeed raza',
    'ani',
  ),
  tradition(
    'IN NP LK FJ MU GY TT SG MY ZA SR',
    'narendra rahul sushma rajnath nirmala amit manmohan pranab vijay ajit piyush suresh ramesh mahesh rajesh anil sunil sanjay ashok arun arvind meera priya indira harsh shashi nirupama vinay vikram arindam singh sharma kumar gupta patel rao reddy menon nair iyer prasad misra mishra verma gandhi joshi dhawan pillai shetty raju das roy lakshmi kavita sunita anjali deepak dinesh gopal hari jagdish krishna mohan mukesh naveen prakash pramod prem rajeev rajiv rakesh ravi sachin sandeep satish shankar shyam subhash sudhir surendra uday venkat vidya vijaya yogesh agarwal bhatt chandra desai deshpande dutta iyengar jain kapoor kaul khanna kulkarni malhotra mehta mukherjee nayar pandey patil saxena sethi shah shukla sinha srivastava tiwari trivedi yadav choudhury banerjee chatterjee',
    'krishnan|murthy|swamy|anathan|nathan|subramanian|ankar|charya|jee|padhyay|natha|raman',
  ),
  tradition(
    'BD',
    'hasina sheikh khaleda momen hossain rahman haque islam chowdhury begum shahriar mominul ziauddin kazi tofail abul a.k. anisul ihsanul',
    'uddin|ullah|ul|mullah',
  ),
  tradition(
    'NP',
    'oli deuba gyawali bhandari thapa koirala dahal pradhan pushpa sher bahadur shrestha khadka saud upendra bimalendra',
  ),
  tradition(
    'LK',
    'mahinda gotabaya ranil maithripala dinesh mangala ravinatha tilak nandalal shehan anura vijitha gamini',
    'singhe|apaksa|wardena|wardhana|ratne|ratna|nayake?|sekara|sekera|karuna|tunga|suriya|goda|singha',
  ),
  tradition(
    'BT',
    'tshering dorji wangchuck jigme lotay namgyel tenzin dasho kinley tandi lyonpo rinzin ugyen namgyal',
  ),
  tradition(
    'MN',
    'battulga khaltmaa elbegdorj batbold ganzorig oyuun damdin bat-erdene enkhbold ganbold munkhbat otgonbayar sukhbat tuvshin altan bolormaa oyunbileg sarantuya',
    'bayar|tulga|bold|baatar|tsetseg|mandakh|jargal|dorj|suren|bileg|erdene|sukh|khuu',
  ),
  tradition(
    'KZ KG UZ TM TJ',
    'kassym-jomart nursultan mukhtar sadyr almazbek shavkat gurbanguly serdar abdulaziz bakhtiyor rashid yerlan askar kairat kairatbek nurlan erlan marat zhenish jeenbek shukhrat akmal dilfuza nurdin',
    'bayev|bekov|bek|uly|oyev|hon',
  ),
  tradition(
    'ID',
    'joko susilo megawati retno prabowo luhut mahfud airlangga bambang agus budi eko dwi tri hendra teuku dian arief widodo sri yusril pramono sandiaga zulkifli erick basuki rahmat pratikno hadi okta siti dewi sari ratna yuli wahyu fitri nur rini ani endang titik heru slamet suharto bima arif yusuf iwan dedi rizal hidayat kurniawan nugroho setiawan wijaya santoso susanto saputra pratama wibowo hartono purnomo gunawan',
    'wati|anto|yono|ono|adi|arto|oyo|udi|awan|asih|ningsih|man|orang',
  ),
  tradition(
    'MY BN SG',
    'anwar mahathir najib muhyiddin ismail hishammuddin saifuddin mohamad zahid datuk binti hassanal erywan anifah vivian dato lim bolkiah zambry wisma azmin khairy ong teo ng lee tan goh heng tharman balakrishnan hafizuddin zahran rohana jessie badrul azlan azman faizal hafiz hakim hamzah idris jamil kamarul mohd nazri nik noor rosli shahrir syed tengku zainal zulkifli siti norliza wan adlan ghani rahim aziz koh ang chua chia low sim wee yeo ho gan lau loh khoo',
  ),
  tradition(
    'ET ER',
    'abiy demeke taye gedion workneh mulatu hailemariam debretsion getachew redwan tesfaye haile tadesse bekele kebede girma isaias osman sahle-work tedros meles zenawi seyoum birhanu gebremedhin desta birtukan gebre tewolde solomon yohannes mekonnen mulugeta negash wolde girmay hagos kidane berhane alemu assefa tsegaye dawit hirut aster meseret',
  ),
  tradition('SO DJ', 'abdi abdirahman mohamud farmaajo abdisaid sheikh hassan guelleh daud'),
  tradition(
    'KE UG TZ',
    'uhuru raila musalia wanjiku kamau mwangi njoroge kimani ochieng otieno omondi kenyatta ruto museveni okello yoweri okot magufuli samia kikwete jakaya mwinyi wangari macharia karanja kariuki odhiambo',
  ),
  tradition(
    'RW BI',
    'kagame nkurunziza pascal biruta vincent evariste immaculee celestin bosco jean-bosco deogratias ndayishimiye niyonkuru uwimana mukamana mukantagara habimana hakizimana nsengiyumva ntawukuriryayo bizimana havyarimana',
    'mana|zima|miye|wabo|ganda|unga|kunda',
  ),
  tradition(
    'NG',
    'muhammadu bola goodluck olusegun yemi babatunde geoffrey sule adebayo adewale chukwu ngozi okonjo chidi emeka obi uche abubakar atiku umaru chinedu ikechukwu nnamdi olufemi oluwaseun funmilayo ayodele yakubu aliyu sani bello danjuma abdulkadir aminu shehu ifeanyi nkechi adaeze folake tunde segun femi wale dele',
    'eama|anjo|inubu|wole|sola|kunle|nwa|chukwu|emeka|dele|tunde|yemi|bayo',
  ),
  tradition(
    'GH CI TG',
    'kwame kwabena kwasi kofi akosua ama nana yaw osei ayorkor akufo-addo owusu mensah boateng adjei asante kwadwo komlan',
  ),
  tradition(
    'ML SN GN BF CI NE GM MR TD',
    'ouattara diallo traore keita coulibaly diop sow faye sall ndiaye toure konate diarra camara conde ould barry sissoko cisse ba macky mamadou ibrahima amadou alpha mahamadou alassane assimi choguel',
  ),
  tradition(
    'ZA ZW ZM BW NA LS SZ MW MZ',
    'cyril ramaphosa naledi jacob zuma thabo mbeki nkosazana nelson lindiwe emmerson hage netumbo sibusiso themba sipho mokgweetsi hakainde lazarus',
    'ngwa|ndhl?ovu|ndlela|ama|wayo|hosa',
  ),
  tradition(
    'CD CG AO',
    'tshisekedi tshibanda lutundula kabila sassou denis christophe ilunga mukwege gizenga',
    'ungu|ombo|kedi|undula',
  ),
  tradition(
    'IL',
    'yair naftali benny gabi avigdor tzipi ehud shimon yitzhak reuven yoav netanyahu lapid cohen levi katz gantz moshe yuval gideon eli isaac benjamin yael noa shira tamar michal orly ayelet merav rivka efrat ziv nir ofer oren amir dror doron eitan eyal gal gilad guy ilan itamar lior nadav omer ori ran roi ronen shai shaul tomer uri yaakov yoni ben-ami peretz mizrahi shapira friedman',
    'berg|man|stein|baum',
  ),
  tradition(
    'LA',
    'thongloun saleumxay sonexay bounnhang phankham thongsavanh souliphone sengphet viengthong khamphone bounthong somphone khamtay phouvong sisavath vilay',
    'sith|xay|vong|phone|souk|lith|asith|phandone|phandon|phomvihane|vongsa|inh',
  ),
  tradition(
    'TH',
    'prayut prayuth prawit srettha thaksin yingluck parnpree maris anutin chan-o-cha somchai surapong abhisit siriporn prasert wattanakul kittichai somsak sompong wichai anan narong preecha pongsak suthep surasak thanakorn thanat nattapong kanya malee ratana suda pornthip sirikit apirak jaturon kittisak',
    'porn|kul|wongsa?|chai|sak|sangrat|nawin|winai|wat|rasak|iroj|witt?',
  ),
  tradition(
    'KH',
    'hun sen manet prak sokhonn banh sok chenda namhong sophea chea samdech tea chan dara vuthy sopheap bopha samnang rith veasna chhay kong ouk phan ros sar seng sim som sun tep thy ung yim',
  ),
  tradition(
    'MM',
    'aung suu kyi hlaing thein sein myint kyaw thant maung lwin swe htin zaw mya wunna khin soe thaung tun oo than min htun tin ohn nyunt nay nyo thiha khaing moe naing phyo thura win yan zin',
  ),
  tradition(
    'FJ TO WS TV KI NR NU CK VU SB PG MH FM PW',
    'ratu fiame josaia siaosi tuilaepa sitiveni voreqe enele simon kausea feleti taneti aiyaz manasseh james baron surangel',
    'eni|oe|aga|ata|pele|kofe|maamau|umi|amau|ema|eta|epa',
  ),
  tradition(
    'TO',
    'siosaia sione viliami tevita semisi lupe fohe mele lavinia latu tupou salote havea siaosi sosefo taniela paula samiuela lord fonua vaea',
  ),
  tradition('WS', 'tuala lemalu tamati ioane sina tuiasosopo leota afamasaga tupua toleafoa'),
  tradition(
    'FJ',
    'ratu semi timoci sitiveni inoke jone jope josaia josefa mosese pita waisale vilikesa semesa apisai litia mereseini adi vakatora ravuvu',
  ),
  tradition('PG', 'kila kua wari pundari'),
  tradition('VU SB', 'kalo natuman manele houenipwela fugui kwan'),
  tradition('KI TV', 'taneti ieremia anote teburoro tekee tabuki tavita enele kausea apisai toaripi'),
  tradition('CK NU', 'teina tereapii metua ngamau tangi tuaine togia'),
  tradition(
    'BW',
    'mothusi kgosi tebogo thabiso keabetswe neo lesego mpho kagiso tumelo boitumelo masire tshepo onkabetse lemogang phenyo unity',
  ),
  tradition(
    'ZA',
    'sipho bongani nomvula zanele themba lindiwe thandi nkosinathi mandla sizwe vusi mokgethi mahlangu mthembu nkosi mkhize mabuza radebe',
  ),
  tradition(
    'ZW',
    'tendai tendekai tinashe tafadzwa chipo rudo farai munyaradzi tapiwa tatenda simbarashe sibanda ncube moyo dube mpofu nkomo marufu mutasa',
  ),
  tradition(
    'ZM',
    'chilufya mulenga bwalya mutale chanda kapwepwe mwila musonda mwape kabwe banda phiri tembo zulu lungu sakala mwansa',
  ),
  tradition(
    'MW',
    'chikondi chimwemwe tamanda limbani mphatso kondwani chikopa phiri banda nyasulu chirwa msiska gondwe kaunda',
  ),
  tradition('NA', 'hamutenya shikongo amupanda nangolo iipumbu saara'),
  tradition('SZ', 'dlamini mamba simelane khumalo phumelele thulani sibusiso sabelo ambrose themba nkosi'),
  tradition('LS', 'lerato palesa mokoena moeketsi tsepo lesego lebohang'),
  tradition(
    'MZ AO',
    'nhantumbo macuacua cossa nhaca sitoe tembe domingos adalberto teofilo quissama catumbela',
  ),
  tradition(
    'KE',
    'kipkemboi josphat kiplimo kipchoge cheruiyot koech chebet kiprotich rotich kibet langat wafula wekesa barasa mutua musyoka mutiso mwende nyambura wambui njeri akinyi atieno kipkorir kiprono jepkosgei',
  ),
  tradition(
    'UG',
    'mugisha byaruhanga tumusiime kato nakato nabirye ssemakula mugabe okello akello nsubuga kiwanuka mukasa ssali tumwine',
  ),
  tradition(
    'TZ',
    'hamisi juma zainab rehema neema baraka amani mushi mwamba mollel massawe kimaro lwakatare bakari mwinyi salum shabani josephat',
  ),
  tradition('RW BI CD', 'innocent deogratias jean-bosco immaculee celestin bonaventure'),
  tradition(
    'SN GM',
    'cheikh ousmane mbaye ndour ndoye gueye thiam seck wade sarr diouf mbengue faye khady awa aida modou lamine pape ibra diop ndiaye fatou sow sall',
  ),
  tradition(
    'ML',
    'modibo boubacar souleymane sidibe dembele coulibaly keita maiga toure cisse sangare camara bakary',
  ),
  tradition('GN', 'conde camara bah barry diallo sylla bangoura soumah balde'),
  tradition('CI', 'kouadio kouame konan koffi yao kouassi bamba kouyate bakayoko ouattara clemence'),
  tradition('BF', 'ouedraogo sawadogo zongo compaore kabore sanou traore zerbo ilboudo yameogo nikiema'),
  tradition('NE TD', 'issoufou mahamane salou mahamadou idriss mahamat saleh'),
  tradition(
    'GH',
    'kojo kweku kwaku efua akua afua abena adwoa donkor serwaa tetteh nkrumah amankwaa agyeman acheampong appiah asamoah ofori opoku oppong annan addo darko antwi sarpong osafo amoako quaye lartey nii asiedu mills kwesi',
  ),
  tradition('TG BJ', 'koku kodjo kossi komlan amevor yawovi patrice adjovi houngbedji'),
  tradition('GW CV', 'baciro sanha monteiro tavares evora neves gomes vaz cabral fonseca ulisses'),
  tradition('LR SL', 'koroma bio kamara sesay bangura kanu turay'),
  tradition('SO DJ', 'abdullahi farah warsame hersi jama nur hussein abshir barre siad dahir'),
  tradition(
    'CD CG',
    'anatole honore lukusa ngoma mulumba kalala kabongo mutombo mwamba bemba nsimba makiese mbuyi kasongo mukendi tshimanga',
  ),
  tradition(
    'KZ',
    'daulet yerlan bolat talgat daniyar kanat aidar askhat beibut saule zhanar gulmira nurlan marat serik berik zhaksylyk kairat',
  ),
  tradition(
    'KG',
    'azamat nurlan bakyt ulan aibek kubanychbek temir sapar aigul toktobek almaz maksat chyngyz ruslan',
  ),
  tradition(
    'UZ',
    'jasur farhod ilhom ulugbek otabek bobur sardor dilshod jamshid komil ravshan gulnara nargiza nilufar rustam',
  ),
  tradition('TM', 'batyr myrat merdan dovlet begench maral ogulsapar rashid gurbanguly purli annagul'),
  tradition('TJ', 'farrukh parviz rahmon davron zulfiya sirojiddin emomali nizom'),
]

/** Surnames that stand before the given name, of China and of communities from there. */
export const chineseSurnames: ReadonlySet<string> = new Set(
  'li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng xi qin mao hua geng lu jiang cai ding wei xue ye yan pan du dai xia zhong tian ren tsai lai su chang hsiao lee lien joseph'.split(
    ' ',
  ),
)

/** Surnames of Korea, in the usual spellings. */
export const koreanSurnames: ReadonlySet<string> = new Set(
  'kim lee park choi jung chung kang cho yoon yun lim han shin suh seo kwon hwang ahn an moon song ryu ri pak jo hong yang bae baek nam jong choe no hyon chang woo ban roh yoo oh noh kwak sung wi cha'.split(
    ' ',
  ),
)

/** Family names of Viet Nam. */
export const vietnameseSurnames: ReadonlySet<string> = new Set(
  'nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong ly truong dinh vuong to luong mai ha'.split(
    ' ',
  ),
)
