/**
 * Given names that only men or only women bear, folded: those that two of the languages of `@faker-js/faker` 10.6.0
 * (MIT) have for one sex and none for the other, and those of languages that share few with others.
 */
const maleNames = `
  aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aaron aaryan aatmaj
  aatreya aayushmaan aayushman abay abayomi abbas abbos abdon abdou abdoul abdoulaye abdul abdulahad abdulazim
  abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor abduljalil abdulkarim abdulla abdullah
  abdullatif abdulmalik abdulqahhor abdulqodir abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon abdurrauf
  abdurrazzoq abdussamad abe abeiku abel abelard abelardo abhaidev abhirath abhisyanta abidin abimbola abiodun
  abiona abisola abisoye abou aboubacar abraham abyasa acar acaryatanaya achalesvara acharyanandana acharyasuta
  achille achintya achyut acim acun adalbert adalberto adam adams adan adebiyi adebowale adeboye adedayo adedeji
  adegoke adekitan adekola adekunle adeleke adelin adem adeniyi adeolu adeoti aderopo adeshina adesoji adetayo adeyi
  adheesh adhiarja adhiraj adhrit adi adiarja adigun adika adikara adikavi adil adinata adinath aditeya aditya
  adityanandan adityanandana adnan adolf adolfo adolfs adonis adriaan adrian adriano adripathi adriyan advaya
  afanasie afanasiy afel affan afi afinogen afolarin afsin agafon agah agap agasti agastya agaton aggelos aggey
  agneya agnimitra agniprava agnivesh agus agustin ahmad ahmed ahmet ahror ahsen aidan aiden ainars ajala ajani
  ajeet ajiman ajimat ajimin ajiono ajit akalp akande akanmu akanni akarsana akbatur akif akim akin akiner akinkunmi
  akinlabi akinwale akmal akram akroor aksel akshaj akshat akshayakeerti aktekin aktimur akwasi akwesi alade
  alambana alamu alan alassane alban albert alberto albin alcibiade alcide aldo alec alejandro aleks aleksa
  aleksandar aleksander aleksandr aleksej aleksey aleksi alekso alen ales alessandro alessio alevtin alex alexander
  alexandr alexandre alexandros alexandru alexei alexej alfons alfonso alfonz alfred alfredo alfreds algirds algis
  ali alic alican aliou alioune alisan alisher alisir aljosa allan allen alois aloizs alojz alok alonzo alp
  alparslan alpay alper alperen alpha alphan altan altemur alton alvin aly amadou amady amar amaranaath amaresh
  amarnath amath ambroz amdy ameth ameyatma amid amin amir amish ammar amogh among amos amrit amvrosiy anaadi anagh
  anal anand anang ananiy anas anastas anastasije anastasios anastasiy anatol anatoli anatolii anatoliy andel
  andelin anders andon andranik andras andre andreas andrei andrej andres andrew andrey andrian andrija andris
  andriy andron andronik andy andzejs andzs anej anele angel angelo anggabaya anikey anikita anil anilaabh anilabh
  anish anisim anjaneya anjolaoluwa ankal anom anrijs anslavs ant ante antero anthony antim antin antip antoine
  anton antoni antonij antonin antonio antonis antoniy antony antti anunay anuraag anurag anvar apollinariy apollo
  apollon apostol apostolos aqil aram arcadi arcadii archan archibald archie arda arefiy areg aren argono ari arian
  arie ariel arif arijs arindam aris aristarkh aristeidis aristide arjun arkadijs arkadiy arkhip arman armand
  armando armen armin armins arnaldo arne arnesh arno arnold aron arona arpad arsen arsenij arsenije arseniy
  arsipatra arslan arslon arta artanto artawan artem artemiy arthur artiom artowr artur arturo arturs artus artyom
  arun arvid arvids aryan asad asadulloh asen ashlesh ashok ashot asil asilbek asim asirwada asirwanda askin askold
  aslijan asmadi asman asmianto asmuni aswani ata atakan atalay atanas atanasij ataullah athanasios atif atilla atma
  atmanand atmananda atso attila augustin aurel aurelian aurelio aureliu austin avadhesh avaz avdey averkiy averyan
  avet avgust avgustin avksentiy avni avreliy avsar avtonom axel ayaz aydemir ayden aydin ayhan ayinde aykan aykut
  ayman ayodeji ayodele ayoub aytac aytekin aytug ayvaz azamat azariy azer aziz azizhan azmi azubuike baalaaditya
  baalagopaal baba babacan babacar babasola babatunji babawale bafana bagas bagiya bagus bagya baha bahadir bahodir
  bahri bahriddin bahrom bahtiyar bahula bahuraksa bahuwarna bahuwirya bajragin bakary bakda bakhtiyor baki bakiadi
  bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono bakula balaaditya balachandra baladitya
  balagopal balagovind balamantri balangga balapati balazs balgopal balidin balijan balint bambang banara banawa
  banawi bancar bandhu bandhul bangizwe banji bankim bankimchandra bankole barin baris barkin barlas barnabas barry
  bart bartolomej bartu basil bastian battal batu batuhan batur baturalp baykal bayram bazhen bedir bedirhan
  bedreddin bedri behcet behic behlul behram behruz behzat bekir bekmurod bektas belo ben benadik bence bende
  bendeguz benedek benedikt benett beniamin benito benjamin bennett bennie benny bent bera berat berislav berk
  berkan berkay berkin bernard bernardo bernhard bert bertalan bertram bertrand beser besim besir bextiyar bhaasvan
  bhaaswar bhadrak bhadraksh bhadran bhagavaan bhagvan bharadwaj bharat bhardwaj bhargava bhasvan bhaswar bhaumik
  bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit
  bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar bilal bill billy bilol bilomir
  biloslav birane birjesh birol bishnu bjorn blage blagoj blagoja blagoje blahoslav blaise blake blazej blazhe bless
  bob boban bobby bobur bodhan bogatin bogdan bogoja bogoljub bogoslav bohdan bohumil bohumir bohus bohuslav bojan
  boldizsar boleslav boleslavs bonginkosi bonifac borimir borimisl boris borislav borivoje borjan borko boro boshko
  bosko botir botond bouba boubacar boubou boyan boyd boza bozhemir bozhen bozhidar bozhin bozho bozidar brad
  bradford bradley brahma brahmaanand brahmabrata brahmanandam brahmdev brajen brajendra brajesh brando brandon
  branimir branislav branko bratimir bratislav bratomil bratoslav brayan brendan brent bret brett brian brice
  brijesh bronislav bronislavs bruce bruno bryachislav bryan bryant buchi budhil budi budimir bugra bukola bulent
  bulut bunyamin burak burevist burhan burhon buytur byron bystrik cafer cagak cagan cagatay cagdas cager caglar
  cagri cagrihan cahid cahya cahyadi cahyanto cahyo cahyono caio caket cakrabirawa cakrabuana cakrajiya cakrawala
  cakrawangsa caleb calin calvin cameron camil can canalp candar candido candra candrakanta caner cankan capa caraka
  carl carlo carlos carlton carmelo carmine carub caslav casper catalin catur caturangga cavid cawisadi cawisono
  cawuk cayadi cecep cecil cedomir cedric cedrik celal celaleddin celasun celen celestin celik celil cem cemal
  cemali cemani cemeti cemil cemplunk cengkal cengkir cenk cesar cetin cetinel cetiner cevahir cevat ceyhun cezar
  cezmi chaanakya chaaruchandra chad chaitan chakor chakradhar chakravartee chakravarti chanakya chandak chandan
  chandraayan chandrabhan chandradev chandraketu chandramauli chandramohan chandran chandranath chapal charak
  charalampos charl charles charlie charuchandra charuvrat chase chaslav chaten chatur chaturaanan chaturbhuj chedo
  chedomir cheikh cheikhou chekhouna cherif cheslav chester chetan chetanaanand chidaakaash chidaatma chidambar
  chidambaram chidananda chinedu chinmayanand chinmayananda chiranjeev chiranjeeve chiril chirill chisom chitraksh
  chornota chris christ christian christophe christopher christos chukwu cihad cihan cihangir cihansah ciprian civan
  clarence clark claude claudio clay clayton clemens clement clemente clifford clifton clint clinton clovis clyde
  cody colin colins collin conner connor conrad constantin constatin corey cornel corneliu cornelius corvin cory
  coskun coskuner craig cristian cristiano cristin cristobal cristofor csaba csanad csongor ctibor cubeyr cumhur
  cuneyt curt curtis cvijan cvijetin cyprian cyril cyrus dabiziv dacin dadap dadi dagel daghan dags daiwik dale
  dalemir dalibor daliman dalimin daliono damar dame damian damien damife damilare damilola damir damjan damodara
  damon damu dan danail danang dancho dandak dandapaani daniel daniele daniil danijel danil danilo daniswara danjuma
  danko danny dante danu danuja daouda darian dariati darijan darimin darin dario darius dariy darko darmaji darman
  darmana darmanto darnell daromir darrel darrell darren darrin darryl darshan darsirah dartono daru daruna daryani
  daryl datta dave daver davi david davide davids davin davis davit davor davron davud davyd dax dayaamay dayaananda
  dayaanidhi dayamayee dean deb deenabandhu deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman
  deeptimay deeptimoy deevakar dejan delbert delcho deljan demba dementiy demeter demid demilade demiralp demirhan
  demyan denis denisz denizalp dennis derek derrick dervis desimir dev devadatt devagya devajyoti devak devdan deven
  devesh deveshwar devin devran devvrat dewey dexter dezider dhananjay dhanapati dhanesh dhanpati dhanu dhanvin
  dharmaketu dhruv dhyanesh dhyaneshwar didier diego digambar digambara digdaya dikmen dilaver dilmurod dimas dimaz
  dimche dime dimitar dimitri dimitrie dimitrii dimitrij dimitrija dimitrije dimitris dimko dimo dinakar dinc dincer
  dinesh dinkar dino dinu dion dionysios dionyz dipa dipankar dipendra dipesh diptendu direnc dirja divaakar divakar
  divjot diyor djibril dmitri dmitrii dmitriy dmitro dobri dobromir dobromisl dobromysl dobroslav dodo dogan doganay
  doganer dogu dojchin domenic domenico domingo dominic dominick dominik don donald donat donato donnie donny dono
  dorde dorel dorian dorin dorofey dorotej doug douglas dovud doyle dragan dragi dragisa dragisha dragoje dragojlo
  dragoljub dragomir dragos dragoslav dragutin drahomir drahoslav drajat draza drazen dren drew dron drona duane
  duanne dumisani dumitru duncan dundar dura durad durmus durodola dusan dushan dushko dusko dustin dwaipayan
  dwaipayana dwayne dwight dylan dzvezdan dzvonko earl earnest ebiowei ebuzer ecehan ecevit ecmel ecvet eddie eddy
  ede edgar edgardo edgars edhem edi edison ediz edmond edmund edoward eduard eduardo eduards edvard edvin edvins
  edward edwin edzus eekalabya eero efim efken eflah efrem efsun eftim ega egemen egils egor ehmed einars eirik
  eizens eja ekaaksh ekadant ekaksh ekalavya ekaling ekdant ekmel eko ekow ekrem ekundayo elbek elbert eldor eleazar
  eleytherios elgin eliah elian eliano elias elijah elio eliseo elisey elizar elliot elliott elmars elmer elmo
  elmurod elnur elon eluh elvin elvis elyor eman emanuel emas embuh emced emeka emelyan emil emile emilian emiliano
  emilio emils emin emir emmanoyil emmanuel emmanuil emmett emong empluk emrah emre emrullah ender enderun endra
  enea enes engin enis ennio enrico enrique ensar ensio enteng enver enzo ephraim epifan eralp erast eray erazmo
  erberk ercan ercin ercument erda erdal erdem erdinc erel eremey eren ergin ergun erguner erhan eriberto eric erich
  erick erik eriks erkam erkan erkki erman ermil ermins ermolay ernest ernesto ernst erofey erol ersan ersin ertan
  ertugrul ervin ervins erwin esat esref esse esteban estiawan estiono esupofo ethan ethem etienne eugen eugene
  eugeniu eusebio evalds evan evdokim even everardo everett evgenij evgeniy evgheni evghenii evgraf evlampiy evran
  evren evsey evstafiy evstigney evtim eyaggelos eymen eystathios eyup ezio ezra ezrak fabian fabiano fabien fabio
  fabrice fadey fadil fahrettin fahri fahriddin faik faiq falih fanyana faris farruh faruk fasih fatih fatin fausto
  faysal fayzbek fazil fazli fazliddin fazullah feda fedai federico fedor fedosiy fedot fehmi feliciano feliks
  felipe felix feodor feofan feoktist feramus feramuz ferapont ferdi ferdinand ferenc ferhan ferhat feridun ferit
  ferman fernando ferruh fevzi feyyaz feyzullah fidel fiifi fikret fikri filaret filemon filiberto filimon filip
  filipe filipp filippo filotije finley finn finnley fiodor firdavs firs fitrat flavio florentin florian florin
  floyd flynn foka folu foma forrest fortunat fotih fotios fotiy franc francesco francis francisco franco francois
  frank frankie franklin frantisek franz fred freddie frederic frederick frederik fredrick fredrik fredy fridolin
  fridrich friedrich fritz frol fuat funani funmilade funmilayo furkan fuzuli fynn gabin gabor gabriel gabriele gada
  gadang gading gaduh gael gaetano gaffar gaffor gafur gagik gaiman gajaadhar gajabahu gajadhar gajbaahu galak
  galaktion galang galar galih galiono galuh galur gaman gamani gamanto gambira gamblang ganak ganaka ganapati ganda
  gandewa gandharv gandharva gandi gane ganep ganesh gangesh gangsa gangsar ganjaran gantar gara garan garang garda
  garik garnoslav garrett garry garud garuda gary gaspar gaston gati gatik gatot gatra gatsha gauraang gaurang
  gauranga gautam gautama gavril gavrila gavrilo gazanfer gazi gbadebo gbeminiyi gbemisola gbolahan gbowoade gedeon
  gederts gejza gellert gencer gene gennadiy gennaro geoffrey georg george georges georgi georgije georgios georgiy
  gerald gerard gerardo gerasim gergely gergo gerhard german gerrit gevheri gevorg ghanaanand ghanashyam ghani
  ghanshyam ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gherman giacomo gian gianluca gianni gibran gideon
  gilang gilbert gilberto gilles gino gioele giorgio giovanni giray giri girik girika girindra giriraaj giriraj
  girish girts giuliano giulio giuseppe giyas giyos gleb glen glenn glib gligor gligorije gnat gobinda gogo gojko
  gokalp gokmen goko golub gonenc gongor gonzalo gopaal gopal gopee gopi gorakhanatha gorakhnath goran gorche gordan
  gordey gordiy gordon gore gorgi gorimir gorislav gorjan gorkem gorr gostomysl goswamee goswami gotse gotum
  gouranga goutam govinda gradimir grady graham grant greg gregg gregor gregorio gregory gremislav grgur grigor
  grigore grigori grigorije grigorios grigoriy grozdan gudakesa gudakesha guido guillermo gulhan gulom gultekin
  gunars gunnar gurbuz gurchin gurdal gurdev gurhan guriy gurkan gurol gursel guru gust gustav gustave gustavo
  guvenalp guy gyorgy habbab habib habil hacib hadi hafi hafid hafiz hairyanto hakan hakem haki hakim hakki hakob
  hakon haldun halil halim halis halit haluk hamdi hamdullah hami hamid hamidou hamit hamlet hammad hamza hamzah
  hanefi hannes hannu hans harald hardana hardi hari harimurti harinarayan harit harja harjasa harjaya harjo harold
  harowtyown harry harsana harsanto harsaya hartaka hartana harto harun harvey hasan haseki hasibi hasim hasin
  hasmet hassan hasta hatem hatip hattab hayali hayati haydar hayden hayk hazar hazim hector heikki helmut hendra
  hendri hendrik henri henrich henrie henrik henry herbert herman hermann heru heryanto hicabi hifzi hikmat hikmet
  hilmi himawan himmet hiranmay hiranmaya hisam hizir hojimurod homer horace horacio hovhannes howard hubert huccet
  hud hudavendigar hudayi hugh hugo hulki hulusi huma humayun hunor hurkan hurram hursit husameddin husamettin
  husein huseyin husnu husrev huzeyfe hvalimir iacob iacov ian ianos iaroslav ibidapo ibodulloh ibou ibra ibrahim
  ibrahima ibrani ibrohim ibun idris idrissa idy ieremiy ievgen ifeanyichukwu ige ignac ignacio ignacy ignat ignatiy
  ignjat igor igori ihsan ihtiyor ihvan ikenna ikeoluwa ikhidie ikhsan ikin ikrime ikrom ilarion ilay ilbey ilgmars
  ilham ilhami ilhan ilias ilie ilija ilja ilkay ilker illya ilmari ilmars ilqar ilya ilyas ilyos imam immanuel imre
  imrich imron inars inder indra indrikis ingmars inioluwa innokentiy insa ioan ioannis ion ionel iosif ipat ipatiy
  ippolit irakliy ireti irfan irnanto irsad irvin irving irwan isaac isac isaiah isaias isak isay iseoluwa ishola
  isidor isiner islom ismael ismail ismaila ismet ismoil israel issa istvan itri iulian iuri iurie iurii ivan ivar
  ivko ivo iwan ixtiyar izidor izmail izot izyaslav izzet izzettin jaakko jabal jace jack jackson jaco jacob jacobus
  jacques jaden jadesola jadranko jaeman jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagmeet jahnu
  jai jail jaiman jaime jairo jais jaka jake jakob jakov jakub jalol jamal james jamie jamil jamol jamshid janko
  jannik jannis janos janosch jared jari jarne jarod jarolim jaromir jaron jaroslav jarwa jarwadi jarwi jasen
  jasmani jason jasper jasur jaswadi jati jatmiko javas javier javlon javohir jay jayadi jayce jayden jayeng jaylen
  jayson jazeps jean-marc jed jeff jeffery jeffrey jefri jekabs jens jeppe jerald jeremiah jeremias jeremie jeremy
  jergus jermaine jerome jerry jesper jesse jesus jevgenijs jezdimir jim jimmie jimmy jinawi jitender jitendra
  joachim joah joakim joaquim joaquin job joe joel joey johan johann johannes john johnathan johnny johnson joko jon
  jona jonah jonas jonatan jonathan jonathon jonche jono joojo joost jordan jordi jordy jorge jorgen joris jose
  josef joseph josh joshua josiah josif josue jovan jovanche jovitsa jovo joze jozef jozo jozsef jozue juan juda
  jugoslav juha juhani juho jukka jules julian julien julijs julio julius jumadi jumari junior juraj jurgis juri
  justin justus justyn juwon jyotis kaan kabil kacper kacung kadem kadi kadir kadrican kagan kagiso kai kailash
  kairav kaj kajen kala kalender kalervo kalevi kalidou kalim kalinik kallistrat kamal kamalesh kambali kamber
  kamidin kamil kamlesh kamol kamoliddin kamran kanak kanaka kanda kannan kannen kapiton karahan karan kardi karim
  kariman karja karl karlis karma karman karna karol karp karsa karsana karta karthik kartik karunanidhi karya
  kashyap kasim kasiran kasper kasusra kasyan kawaca kawaya kayaalp kayode kayun kazim kazimir keano keanu keba
  keerti keith keji keles kelvin kemal kemalettin kemba kemi ken kenan kenari kende kenes kenneth kenny kent kenzie
  kenzo keramet kerami kerem keremsah kerim kessaf kevin kgabu khadim khalifa khalil kharalampie khariton kharlampiy
  khoriv khristijan khristo khristofor khvalimir kian kilian kin kir kiran kiril kirill kirilo kirk kiro kirti kiy
  kjell klaas klavdiy klavs klemens klement kliment kobe kocho kofi kojo koko koksal kolawole kole koloman kolos
  komil komron kondrat kondratiy konon konrad konrads konstantin konstantins konstantyn koray korede korkut kornel
  korneliy kornil korniliy kornilo korniy kosta kostadin kostas kostyantin kotse kozma krishna krishnadas
  krishnadasa krisjanis kriss kristian kristians kristijan kristof kristoffer kristopher krisztian krisztofer krste
  krsto krume ksente kubad kubat kubilay kubura kuddusi kujoe kumar kuncara kunthara kupriyan kurnia kursad kurt
  kusuma kutbettin kuzma kuzman kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kyan kyle laal labuh lad
  ladimir ladislau ladislav lado ladomir lai lajos laksana lakshman lakshmidhar lakshminath lal lamar lambert lamih
  lamine lanang lance langa langgeng lanjar lantar larry lars lasmanto lasmono lassana lasse laswi laszlo latif
  laurens laurent laurentiu lauri laurin lavr lavrentiy lavrin lawrence laxman lazar laziz lazo lean leander leandro
  lega legawa leif leke leland lembah len lenn lennart lennert lennox lenny leo leon leonard leonardo leonel leonid
  leonidas leonids leontiy leopold leopoldo lere leroy lester lev levent levente levi levin levko levon levoslav
  lewis liam lian lias liman limar lino linus lio lion lionel lisandro listvich livio liviu ljube ljuben ljubisa
  ljubisha ljubomir ljupcho lloyd logan lolade longin lonnie lorenz lorenzo lorin loris louay louie louis lowell
  luan lubomir lubor lubos luboslav luc luca lucas luchezar lucian luciano lucien lucio lucius ludomil ludovic
  ludovit ludwig luhung luigi luis luka lukas luke lukita lukman lukyan luluh lulut lungelo lungu lurhur lutfan
  lutfi lutfullah lutfulloh luther luthfi luwar luwes lwandle lyam lyle lyubim lyubodar lyubomir lyubosmysl lyubozar
  maad mabruk mack mactar madid mads magnus mahan mahdi mahendra mahesa mahesh maheswar mahfud mahir mahmoud mahmud
  mahmut mahrus mahzan mahzun makar makara makedon makhtar makinwa maksim maksimilyan maksud makuta malcolm malick
  malik malisa mama mamadou mamady maman mamour mamur manah mandla manfred manik manikya manoj mansour mansur manuel
  maphikelela maqsud maras marat marc marcel marcell marcelo marcis marco marcos marcus mardon marek margana margers
  mariadi mariano marin marinko marino mario maris marius marjan mark markiyan markku marko markus marlo marlon
  maros marshall marsito marsudi martaka martana martani martim martin martins marton martti marty martyan martyn
  maruf marut marvin marwata maryadi maryan maryanto mason massamba massimo masud matar mate matej mateo mateus
  mateusz mathew mathias mathis mathuys matias matis matiss mats matt matteo matthew matthias matthis matti mattia
  mattis matus matvey matviy matyas maurice mauricio mauro mavdud mavlon max maxim maximilian mayoor mazbut mazhar
  mbaye mechislav medard medoune mefodiy meghnad meghnath mehmet melih meliksah melvin memduh merlin mert mervin
  mestan mesut mete metin meto metod metodi metodij metodija mevlut mher micah micha michael michail michal micheal
  michel micho mick miguel mihai mihail mihailo mihajlo mihaly mijat mika mikael mikail mikayel mike mikelis mikhail
  mikhajlo mikhaylo mikhey mikho mikita mikkel mikko miklos mikola mikulas miladin milan milanko milcho mile milen
  miles mileta milic milisav milivoj miliy miljan milo milojica milomir milorad milos milosh miloslav milovan milton
  milutin mincho miodrag miomir mir mirac miran miraziz mircea mirche mirco mirkelam mirko miro miron miroslav mirza
  mirziyo misa misbah misko mitar mitchell mithat mitofan mitre mladen moctar modest modesto modou mohamad mohamadou
  mohamed mohammad mohammed mohan mohinder mohir moises moisey mojmir mokey momchilo momin momir momo monte monvids
  morgan moric moritz morne morris morten mose moses mouhamadou mouhamed mouhameth mouhammadou moussa moustapha
  mpilo mpumelelo msizi mstislav muammer muaviye muaz mufid mufiz muhammad muhammed muharrem muhsin muhtar muhterem
  muhtesem muhtor muhyiddin mujdat mujur mukadder mukerrem mukesh muktedi muktedir muktefi mukul mulya mulyanto
  mulyono mumpuni mumtaz muni munif munir murat muren murod mursinin mursita murti musa musawenkosi musir musiy
  muslih mustafa mustafo mustika mustofa musulmon mutahhar mutasim muteber mutemed muttalib muyiwa muzaffar muzaffer
  muzdad mylan myron nabi naci nadi nadir nafiz nagabhushanam nahid nahil nail naim najam najib najmiddin nalar
  namik nanche nanda nandor napoleon naradi narayan narcis narciso nardi narek narendra narimon narinder narji
  narkis nasab nasim nasriddin nasrullah natan natanael nathan nathanael nathaniel natiq naum naval naveen navin
  nazar nazariy nazif nazim nazmi nazrulloh ndleleni neal nebojsa nebojsha necat necati necdet necib necmettin
  nedeljko nedelko nedim neil nejat nelson nemanja nematulloh nemir nenad neo neofit neset nesho nesim nestor neven
  nevio nevzat nicanor nicholas nick nico nicolae nicolaie nicolas nicon nicu niels nifont nigel nihad nihat nikandr
  nikanor nikifor nikita niklas niklavs niko nikodem nikodim nikolai nikolaos nikolas nikolasz nikolay nikon niksa
  nils nimit nimrod nino niranjan nirbhay niro niyaga niyazi niyilolawa nizamettin nizom nizomiddin nkanyezi
  nkosenye nkosinhle nkosiyabo nnamdi noah noam noan noe noel nolan nolen norbert norberto norman nosir nosirjon
  novak nrima nugraha numan nurbek nurettin nuriddin nurlan nurullah nusrat nusratulloh nusret nyana nyoman oba
  obanijesu obid obrad obren octavian odil odin odon ognen ognjen ogooluwa oguz oguzhan ojars okan oke okhrim okta
  oktam oktay okto oladare oladimeji olaf olaide olakunle olanrewaju olansile olavi oldrich ole oleg olegs oleksandr
  oleksiy olelko oles olgerts olim olimpiy oliver olivier oliwier olufunmi olumide olumorotimi oluwafemi
  oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole oluwunmi omad oman omar omelyan omer
  omobobola omotayo onder ondrej onoriode onufriy onur opan opung oqil orde oren orest orhan orif orkhip orlando
  orville oscar osip oskar oskari osman ostap ostoja ostromir osunleke osvaldo otabek otis otkir oto otto oumar
  ousmane owen oybek ozan ozcan ozer ozgur ozhan ozkan ozod ozodbek ozy pablo paiman paja pakhom panagiotis panas
  panca panche pandu panfil pangeran pangestu panji pankrac pankrat pankratiy pantaleon pantelejmon panteleymon
  paolo param paramartha paramon paraskeyas pardi parfen parman partenij pascal paskal pasquale pathe patrice
  patrick patrik paul pavel pavils pavle pavlo pavol payidar paylos pedro pekka pencho pentti per pera percy perica
  perkasa pero perry pertev perver petar pete peter peteris petko petr petre petri petro petros petru petse petteri
  peyami phil phila philani philip philipp philippe phillip phiwokwakhe pierre pieter pietro pilip pimen pio piotr
  pius platon podolyan polikarp porfiriy potap praba prabawa prabowo prabu prakosa pran pranata pranawa pranay
  prasad prasetya prasetyo prathamesh prayag prayitna prayoga prayogo predrag prem preston prima prince prokhor
  prokl prokofiy prokop prokopij promise prosper prov prvoslav puneet purushottam purwa purwadi purwanto putu qobil
  qosim qudrat quentin quinten raci rade raden radenko radika radim radimir radion radisa radislav radit raditya
  radivoje radmilo radomir rados radosav radoslav radovan radu radul raduz rafael rafet rafi rafid rafiq raharja
  rahim rahman rahmat rahul raif raihan rainer raj rajab rajan rajendra rajiv rajko rakesh rakip ralph ramazan
  ramesh rameshwar ramiro ramiz ramon ramziddin randal randall randolf randolph randy rangga ranjeet ranjit ranko
  raoul raphael rashid rasim rasit rasko rasmus rastislav ratibor ratimir ratmir rauf raul ravi ravshan raxmatulloh
  ray rayan rayen raymond recai recep refah refet refik reginald regnars reha reis reksa relja remilekun remo remus
  remzi renars renat renato rendy rene resad resat resid respati resul rex reza riaan ricardo ricards riccardo
  richard rick rickey ricky rico ridvan ridwan rifat rifki rigard rino riste risto ritesh riza rizki rizo rizvon
  roan robert roberto robinson rocco roch roderick rodion rodney rodolfo rodoljub rodoslav rodrigo rogelio roger
  rohan rohit roksolan roland rolando rolf roman romans romeo romil romuald romulus ron ronald ronnie roosevelt
  rosman ross rostislav rotimi roy rrafayel rrobert rrowben ruben ruchan rudi rudis rudolf rudolfs rudolph rudra
  rudy rufus rukneddin rupert rusins ruslan rusman russell rustam rustu ryan ryurik saadat saadi saban sabar sabri
  sachin sacid sada sadan sadar sadberk sadettin sadi sadik sadri sadriddin sadullah sadulloh saer saffet safi safir
  safo sagar sahap sahin sahinalp sahsuvar said saiful saim saiq saka sakari sakip sakir sakti salif salih salim
  saliou salman saloh salomon salvador salvatore samandar samba samed sameer sami samih samil samim samir sammy
  samoil samson samsul samuel samuele samuil samvel sande sander sandor sandro sandu sanele sanjay sanka santiago
  santino santos sarani sardor sargis sarvar sarvin sashko satish satya satyen saul savas save saveliy savo savva
  savvatiy sayan scott sean sebastian secaeddin seckin seckou sedat sefer sefik seghei sehlevent sehriyar sekou
  selahattin selami selcuk selim selivan seliverst semen semibor semih semion semsi sener senol seppo serafettin
  serafim serafin serbulent seref serge sergei sergej sergen sergey serghei sergio sergiu sergiy serhat serif sermet
  sertac servac server seth settar setya sevastyan severin sevket sevki seyban seydou seye seyfettin seyfi seyfullah
  seyyit sfiso shade shahboz shahobiddin shahriyor shahzod shaka shalewa shamsiddin shane shankar shantanu shaun
  shawn shchastislav shchek shekoni sheldon sher sherman sherzod shishman shiv shodiyor shukrulloh sibusiso siddarth
  siddhran sidiq sidki sidor sidy sifiso sigizmund sigurd sihab sihabeddin sijuade silantiy silas siljan silvan
  silvester silvestr silvio silviu simen simeon simion simo simon sinan sinasi sindre sinisa sinook siphiwe sipho
  sir sire siro sirojiddin sirri sithembiso siyanda slamet slavcho slave slavek slavko slavoljub slavolyub slavomir
  slavuta slobodan sname snizhan sobit sodiq sofe sofon sofron sofronij sohib sokrat soleh sologub solomon som
  somnath somu sondre soren sotir sotirios souleymane sowren spartak spase spencer spiridon spiro spyros srbo
  srboljub srebre srecko sredoje stale stan stanimir stanislav stanko stanley stayros stef stefan stefaniy stefanos
  stelian stepan stephaans stephan stephane stephen stevan steve steven stevo stewart stig stoilko stojan stojche
  stojmen stoyan stozhar strahinja strakhil strate stuart stylianos suat subhash subhi subodh sudi suheyl suhrob
  sukru sulaymon suleyman sulton suman suresh sururi surya suryakant suryakanta susheel sushil svatopluk sveatoslav
  sven svetislav svetolik svetomir svetoslav svetozar svyatopolk svyatoslav swami swapnil sylvester szabolcs tabris
  taceddin tade tadeas tadija taha tahir tahsin taib talat talay talha talip talis talivaldis talrits tamas tamer
  tanas taner tanju tapan tapani tapio taras tarik tarkan tarun tasdik tashko tasho taskin taswir taufan taufik
  tayfun tayyar ted tedi teguh tej tejas tekin tekinalp temel temelko temidayo temitope teo teodor teodoro teodosij
  teofan teofil teoman terence terentiy terlan terrance terrell terrence tevfik tevhid tezcan tezel thamsanqa thando
  themba theo theodor theodore theodoros theunis theuns thiago thierno thomas thulani tiago tibor tichomir tidiane
  tigran tihomir tikho tikhomir tikhon till tim timbul timish timmy timo timofei timofey timofiy timon timotej
  timoteo timothy timur tinas tirta tirtayasa tit titilope tito titus tobias tobiloba tobin toby todd tode todor
  tohir toke toki tokunbo tolga tolqin tolunay tom toma tomas tome tomi tomiloba tomislav tommie tommy tomori tony
  tope toyip traian trajan trajche trajko travis trevor trifon trifun trilochan trilochana trilok trilokanath
  trilokesh triloki trisho tristan trofim troy tseko tsvetan tsvetko tudor tufan tugay tugiman tugrul tugtekin tuhfe
  tumer tunahan tunar tunc tuncer tuomas tur turan turgay turgut turkay turker turkes tushar tverdislav tvorimir
  tyler tyron tyrone ubaldo ubaydulloh uchqun uda udai udit ufuk ugis ugo ugur ujjawal ujjwal ukbe ulgen ulrich
  ulugbek ulvi ulyan umang umar umay umaya umid umidulloh umit umur umuralp umut unal unggul upendra upik urban
  urfon uriel usame usman usmon ustim ustin utama uttam uzayr uzeyir uzodimma vaclav vadim vafo vaha vahdet vahe
  vahid valdemar valdemars valentin valentino valentins valer valeri valerii valerijs valeriy valeryan valid valter
  valtteri vanche vancho vane vangel vardan varfolomey varlaam vasco vasil vasile vasili vasilie vasilij vasilis
  vasiliy vasilko vasko vasudev vasudeva vatslav vavrinec vecdi veceaslav veceslav vedang vedanga vedat vefa vefik
  vega vehbi veikko velaphi velemir veli velibor velichko velimir veljan veljo vencel vendel vendelin venedikt
  veniamin venko vergiliu verner vernon vero veselin veysel veysi vicente victor vidak vidhur vidhya vidoe vidur
  viggo vijay vikentiy viktor viktorin viliam ville vilmars vilmos vimal viman vinay vince vincenc vincent vincenzo
  vino vinsen viorel virgil virgiliu virman vishnu vishwamitra vissarion vit vitali vitalie vitalii vitalijs vitaliy
  vitazoslav vito vlad vladilen vladimer vladimir vladislav vladlen vlado vlas vlastimil vlastimir voislav vojdan
  vojin vojkan vojtech volche voldemars volkan volodimir volodislav vosil vratislav vratko vsemil vseslav vsevlad
  vsevolod vujadin vuk vukan vukasin vukota vusumuzi vyacheslav vyas vysheslav wade wadi wage wahyu wakiman wale
  wallace walter waluyo waly wardaya wardi warji warren warsa warsita warta wasis wawan wayne wendell werner wesley
  wessel wilbert wilbur wilfred wilhelm willard willem william willie willis willy wilson winston wira wisnu woodrow
  xanana xander xaver xavier yagiz yago yahya yahyo yakov yakub yakubu yalcin yalgin yaman yan yannick yannik yannis
  yanuariy yarema yaromil yaromir yaropolk yaroslav yarovid yasar yasin yassin yassine yavuz yaw yekta yener yetkin
  yigit yildirim yilmaz yoga yogendra yogesh yoginder yono yoqub yorbek yoro yorqin yosef younes youssef youssou
  youssouph youssoupha yoznur yuce yucel yukhim yuksel yulian yuliy yumni yunus yuri yuriy yusuf yuvenaliy yves
  zabir zachary zack zackary zafar zafer zafir zahar zahir zahit zakaria zakary zakhar zakharij zakhariy zaki zakir
  zalan zamir zanis zarije zaur zayd zayniddin zborislav zdenko zdravko zekai zekeriyya zemislav zeno zenoviy zente
  zenzele zeteny zeyd zeynel zhivko zigfrids zigmars zigmund zihni zinoviy zithulele ziver ziya ziyad ziyo zlat
  zlatan zlate zlatko zlatomir zohid zohir zokir zoltan zoran zoremir zoreslav zoryan zoyir zsolt zsombor zubayr
  zubeyr zulfikar zvenigor zvenimir zvenislav zvonimir zvonko`
const femaleNames = `
  aadrika aaliyah aanandinii aanuoluwapo aaratrika aarya aasa aasha aashritha aatmaja aba abani abby abebi abena
  abendam abeni abhaya abibatou abigail abigel abosede aby acela acelya acilay aculina ada adalberta adaugo
  adebukola adela adelaida adelaide adele adelina adeline adeliya adelya adenike adepeju adesewa adesua adetoke
  adetoun adiba adile adina adriana adrienne adrijana adunni adwitiya adwoa afanasiya afaq aferim afet afia afitap
  afra afruza afua afzuna agafia agafiya agafya agapiya agata agca aglae agnes agnesa agniya agrata agripina
  agustina ahalya ahenk ahilya ahlem aicha aida aide aikaterini aileen aimee aino aisha aishani aissa aissata
  aissatou aisyah ajeng ajoke akifa akofa akorfa akosua akshainie akshata akshita akua akula akulina akumaa akunna
  akvelina ala alana alba alberta alberte albertina albertine albina alda alea alejandra aleksandra alena alenka
  alesea alessandra alessia alevtina alexa alexandra alexandrea alexandrina alexandrine alexane alexanne alexia
  aleyna alfreda alia alica alice alicia alida alika alima alina aline aliona alisa alisha alison alissa aliya
  aliyah aliz alize alla allegra allison alma almila almira alojza alpike alsu altin alvina alvine alya alycia
  alyssa alysson alzbeta ama amahle amalia amalie amalija amanda amara amata amaya ambar amber ambra amelia amelie
  amelya ami amie amina aminat aminata aminu amira amodini amoke amope amrita amritambu amy ana ana-maria anabel
  anabela anabelle anahit anais anala anamarija anamika ananda anandamayi ananta anasooya anastasia anastasija
  anastasiya anastazia anastazija anasuya anatoliya anche anda andac andela andelina andrea andriana andrijana
  andrina aneta anezka anfisa anga angela angelica angelina angeline angelique anggun anghelina angie ani anica
  anika anila anise anissa anita anja anjali anjelica anjushree anjushri anka ann anna annabel annabell annabelle
  annapurna anne anneli annelie annette anni annie annika annikki anora anouk anowsh anshula antea antigone
  antoinette antonella antonia antonida antonina antoniya anuja anusuya anwesha anya anzhela anzhelika apollinariya
  apolloniya apsara araceli arame arevik argentina ariadna ariana ariane arianna arielle arija arike arina arinola
  arkadiya arlene armida arpi artemisa artemiya aruna arwen arya asake asal asha ashley asia asila asja aslesha
  aslim asliya asolat assunta asta astou astrid astrida asuela asya atanasija athanasia athena atinuke atreyee
  atreyi atta audrey augusta augustina aulia aura aurelia aurelie aurelija aurora aurore ava avani avantika avreliya
  avrora awa awero awesi axelle axenia aya ayana ayanda ayebatari aygul aygun ayinke ayize aykal ayla aylin aynur
  ayoka ayren aysar aysil ayten ayu ayushmati azalea azaliya aziza azra baaba baala bade bagdagul bahar baidehi
  baijayanti balamani balin banna banu banuta barbala barbara barbora barchinoy barno basanti beata beate beatrice
  beatriz becky bediz bedran begoyim behrem belcim belemir belinda bella belma beltun benice benli bente berceste
  bercin berenice berinay berit bernadette bernice berran berre berta bertha berva beryl besra bessie betania beth
  bethany betina betsy bettina betty beulah beverly beyaz bhaanumati bhadra bhagirathi bhagwanti bhagwati bhamini
  bhanumati bhargavi bhavani bhilangana bianca bianka bibiana biborka biljana billie billure biloslava bilva bilwa
  bilyana binafsha bineta binta bintou bisenija bisera bistra blaga blagica blagitsa blagojka blagorodna blagovista
  blaguna blanca blanche blanka blazena blazhenka bobana bogdana boginja boglarka boguslava bohdana bohumila
  bohuslava bojana bolatito boleslava boluwatife bonnie borbala borislava borjana borka boroka bosiljka bosilka
  bozena bozhana bozhena bozica bozidara brandi brandy branimira branislava branka brankica brenda bridget bridgette
  brigita brigitta brigitte britt brittany bronislava brooke bruna buddhana buhle bunmi busisiwe cagil cagla caitlin
  calina calista camelia camila camilla camille candace candice candida canel cangul cannur cansel cansin cansu cara
  carina carla carlota carlotta carmela carmen carna carole carolina caroline carolyn carrie casandra cassandra
  cassandre cassie cataleya catalina caterina catharina catherine cathy ceca cecelia cecile cecilia cecilie celeste
  celestine celia celina celine ceren cesminaz ceyda ceyla ceylan ceylin ceylinaz cezara chakrika chanda chandani
  chandi chandini chandira chandni chandrabhaga chandrakala chandrakin chandramani chandrani chandraprabha
  chandraswaroopa chandravati chanel chantal chapala charlene charlotte charumati charvi chatura chelsea chelsey
  cherechi cheryl cheyenne chiamaka chiara chimamanda chinyere chira chitrali chitramala chitrangada chizoba chloe
  christa christelle christiane christie christina christine christy chrysoyla ciaobella cicek cici cigil cilay
  ciler cilvenaz cimen cindy cinta cinthia cise cisem cisil citra claire clara clarissa claudia claudine clavdia
  clelia clementina clementine cleo cleopatra cloe clotilde colleen comfort concepcion connie constance constanta
  constantia cora coralie cordelia corina corinna corinne cornelia cosima coumba crina cristiana cristina crystal
  csenge cynthia daevi daevika dafina dagmar dagmara dahlia dainuvite daisy dajana daksha dakshayani daleslava dalia
  dalibora daliborka dalida dalila dalima damaris damayanti damiana damjana damjanka damla dana danica daniela
  daniella danielle danijela danitsa danka daphne daphnee daria dariana darija darina darinka darislava darja darla
  darlene darshwana darta darya davriya dawn dea deanna debbie debora deborah debra deeksha deepali deeptimayee
  deeptimoyee defne dejana delfina delia della delores delphine demet denisa denise denitsa derin derya desanka
  desiree despina despoina destan deste devangana devani devasree devi devika dewi dhaanyalakshmi dhana dhanadeepa
  dhanalakshmi dhara dharani dharitri dhatri diah dian diana diane dianna dianne diarra dicle diclehan didem didina
  dieynaba dijana diksha dilafruz dilara dilare dilay dilbar dilberay dildora dilek diler dilfuza dilnoza dilorom
  dilrabo dilruba dilsoz dimitra dina dinda dior dipali ditya divna divya dixie diyana diyora dobrila dobrinka
  dobromila dobromira dobromisla dobroslava doina doinita doleslava dolores dolunay dolyana domenica dominika
  domnica domnika donata dondu donka donna dora dorcas doreen doriana dorina doris dorka dorota dorotea doroteja
  dorothea dorothy dorottya doyinsola draga dragana draginja drahomira drahoslava draupadi drina dua dubravka
  duduzile dulari dumitrita dunja dunya durdane durdona durga durgeshwari durica durriye dusana dusanka dushanka
  dushka dusica duska duygu dyah dzile dzirkstite dzvezda ebba ebiere ebony ebru ecaterina ece ecem eda edita edite
  edith edna eduarda eeva efimia efimija efrosina efrosinia eftalya eileen ekaparnika ekaterina ekin ela elaine
  elakshi elcin elda elea eleanor eleanore elen elena elene eleni eleonora eleonore elfrida eliabeth eliana eliane
  elif elin elina eline elinor elisa elisabet elisabeth elisaveta elise eliska elissa elitsa eliza elizabet
  elizabeth elizaveta elka ella ellada ellen elli ellie elly elma elmas elmira elnare elodie eloisa eloise elsa else
  elsie elvina elvira elyanora elyssa elza ema emanuela emel emelie emely emese emie emili emilia emilie emilija
  emiliya emily emine emma emmie emmy ena enakshi endah eniola enise enola enya erica erika erin erma erna ernestina
  ernestine esen eser esha eshana eshita esi esin esma esmeralda esmeray esmira esperanza essie estefania estela
  estella estelle ester estera esther eszter etela ethel eudochia eugenia eugenie eula eulalia eulalie eunice
  eusebia eusebie eva evangeline evdochia evdokija evdokiya eve eveliina evelin evelina eveline evelyn evelyne
  evfrosiniya evgenija evgeniya evghenia evie evpraksiya evsen evy ewatomi eyaggelia eylul eysan ezoza fabiana
  fabienne fabiola fadekemi faderera fadime fahriye fahrunissa faina faith faizah fana fanka fanni fannie fanny
  fanta fara farah farangiz farhunnisa farida fathonah fatim fatima fatimata fatime fatma fatos fatou fatoumata fay
  faye fazilat fazilet febi febriana febrina fedora fehime fehintola fekla felicia felicie felicita femke feodora
  feodosia feodosiya ferah feray fereh feride feriha ferqane feruza fevronia fevroniya fexriyye feyza fibikemi fidan
  figen fikayomi fikriye filimena filipa filippa filiz filomena fily finja fiona firdevs firuze fitri fitria
  fitriani flavia flavie fleur flora flore florence florentina floriana florina florine florinka folashade fotima
  frances francesca francisca francoise frantiska freda frederique freya frida frieda frosina fruzsina fuldem fulden
  fulya funda fureyya furuzan fusun gabriela gabriella gabrielle gabrijela gadis gaia gail gala galaba galena galina
  gamze ganesha ganna gasti gautami gavxar gawati gayane gayatri gaye gayle geeta geetanjali gelena gemine gemini
  gemma geneva genevieve genta georgeta georgette georgia georgiana georgina geraldine gerda gertruda gertrude
  ghaliyati gheorghina giada gifty gilda gina ginger gioia giorgia giovanna girija girja gisela gita gitanjali
  giulia giuliana gizela gizem gladys glafira glenda gloria gohar gokce goknur goksin golubinka gonca gonul gorana
  gordana goritsa gorjana govher gozde grace gracie graciela greta gretchen griselda grozda gudrite gudrun guher gul
  gulay gulbahar gulbaxor gulben gulchexra gulcin guldem gulden guldeste gulen guler gulgun guljamol guljaxon gulnaz
  gulnora gulnoza guloy gulpembe gulriz gulsen gulsora gulsum gulzira gulzoda gunay gunes gungor guniz gunnur gunsel
  gunseli gurcan gurga gurgitsa gwen gwendolyn haby hafsa hafshah hailey hale halima hamima hamsini hana handan
  hande hanga hanifa hanna hannabel hannah hanne hannele harinakshi harita harriet hasmik hasna hattie hawa hayal
  hayat hayley hazan hazel heather hedda hedviga heema heidi helen helena helene helga helin heloise henrieta
  henrietta henriette hermina hermine herta hesti hilal hilda hildegard hilola himadri himani hira hiranya hlengiwe
  holly hope hortense hortenzia hosiyat hulya humaira humay humeyra huner huriye hurshida husida husnida husniya
  husnora iana ianina ianna iaroslava ibironke icha iclal ida idil ifa ifeoma iffar iffet ifora ifunanya ika ilaria
  ilayda ileana ilenia iliana ilinca ilindenka ilinka ilkben ilke ilknur ilksen ilkyaz ilona ilsa imani imelda imge
  imke ina inara inaya inci indah indira ines inesa inessa inez inga ingrid ingrida inguna inka inkeri inna innesa
  intan inyoni ioana ioanna iolanda ionela ipek iraida irawati irem irena irene iretioluwa iriana irina iris irisa
  irma irmeli iroda iryna isabel isabela isabell isabella isabelle isadora isidora isik isil isilay isin isioma isis
  isisa iskra isra itir iulia iuliana iva ivana ivanka ivanna iveta ivona ivy iya iyabode iyadunni izabela izabella
  izel izolda jabulile jacinthe jackie jacqueline jacquelyn jada jade jadranka jagoda jaimini jale jamalia jamila
  jana jane janelle janet janeta janice janie janina janine janka janna jara jarmila jaroslava jasmin jasmina
  jasmine jasna jautrite javorka jayda jazmin jeanette jeanne jeannette jeannie jela jelena jelica jelisaveta jelita
  jelka jenna jennie jennifer jenny jessica jette jevrosima jil jill joana joann joanna joanne jodi joelle johanna
  johanne jolana jolanda jolayemi jolie jolien joline jordana jordanka josefa josefin josefina josefine josephine
  josiane josie jovana jovanka jovka joy joyce jozefina juana juanita judita judite judith judy jule juli julia
  juliana julianne julide julie julieta juliette julija julijana jumagul juna jusma justina justine justyna jyoti
  jyotsana kaarina kader kadiatou kadriye kaia kaja kali kalina kalinda kalpana kalyani kama kamala kamaria kamelya
  kamila kamile kamilla kamla kamola kamuran kanchan kani kania kanishka kanti kara karanfilka karen karima karimah
  karin karina karine karla karmela karoliina karolina karoline kartika kashyapi kasiyah kassandra kata katariina
  katarina kate katerina katharina katherine kathleen kathryn kathy katie katina katitsa katja katrin katrina
  katrine katryn katy kaya kayla kaylee kayleigh keira keisha kelley kelli kellie kendra kenza keratsa kerry kevser
  kezia khadidiatou khadija khady khanyisile kharitina khethiwe khoudia khristina khristya khulekani kiana kiandra
  kiara kikelomo kimberly kincso kine kinga kira kirana kiraz kirsten kismet kita kiymet klara klaudia klavdiya
  klementyna kleopatra klimentina komila konstantina kornelia kosara kostadinka krentta krista kristen kristi
  kristiana kristie kristiina kristin kristina kristine kristy krstana krystal ksenija kseniya kumari kumru kumuda
  kumush kupava kvetoslava kvitka kvitoslava kyllikki kyra lada laila lakshmi laksita lala lale lalita lamia lamiye
  lana lara laras larisa larissa lasma latife latika latofat latoya laura laure lauren laurentia lauriane laurie
  laurine lauryn lavanya laverne lavinia lavize lawrencia laxmi layla laylo lea leah leana leandra leann leanne leda
  leela leena leigh leila lela lelia leman lemide lena lenche lene leni lenia lenka lenya leona leoni leonie leonor
  leonora leontina leontine leopoldina lepa leposava lerato lerzan lesana lestari lesya leticia letitia letizia lexi
  lexie leyla lia liana liba libusa lida lidia lidija lidiya lidya liga liisa lika likera liksma lila lili lilia
  lilian liliana liliane lilien lilit liliya liljana lilla lillian lillie lilly lilou lily lina linda lindsay
  lindsey line linett linn linnea lintang lisa lisanne lisbeth lise liselotte liuba liubov liudmila liusea liv liva
  livia livija liya liyana liz liza lize ljiljana ljuba ljubica ljubinka ljubitsa ljupka lobar lola lora loredana
  lorena lorene lorenza loretta lori lorna lorraine lotta lotte lotti louisa louise lourdes lowsine luana lubica
  lubomira luboslava luce lucia luciana lucica lucie lucienne lucija lucile lucille lucretia lucy ludmila ludomila
  ludovica luena luisa luise luiza luize lujza lukhona lukiya luminita luna lutfiya luz lya lydia lydie lyla lynda
  lynette lynn lynne lyowsi lyubava lyubislava lyubomila lyubomira lyuborada lyuboslava lyubov lyudmila lyudomila
  maarit mabel mable macy madeleine madeline madhuri madina mae maeve mafalda magali magda magdalena maggie maguette
  mai maia maida maija maimouna maimunah maira maja majda makedonka makrina mala malati malena malia malika malin
  malina malou maloxat malti malva malvina malvine mamie mandaakin mandakini mandy mane mangala mangalya mani
  manisha manjusha manon manuela mara marcela marcelina marcella marcia mare mareme maren marfa margaret margareta
  margarita margaux margie margita margot marguerite mari maria mariam mariama mariana marianna marianne marica
  marichka maricica marie mariella marieme marija marika marilena marilou marilyn marina marion marisa marisol marit
  marita marite mariya marja marjatta marjorie markika marlen marlena marlene marsha marta marte martha marthe
  martina martine marwa mary maryam maryana maryann masa mashxura masinka mathilda mathilde matilda matilde matrona
  mattie matylda maud maude maureen mavluda mawuena mawusi maxbuba maxfuza maxima maxine maxsuma maya mayra mayya
  mbalienhle mechislava medina meena meenakshi megan megane meghan meglena mehriban mehtap meike melani melania
  melanie melanija melaniya melany melba melda melek melenija melike melina melinda melis melisa melissa melita
  melnic melodi melody meltem mena menaka menka meral mercedes meredith meri meric merih merve meryem metra mette
  mhambi mia micaela michaela michele michelle mihaela mihriban mila milada milana milanka mildred milena mileva
  milica militsa miljana milka milla millicent milodara miloslava mina minakshi mindy mine minerva minna minnie
  minodora mira mirabela miranda miray mireille mirela mirella miriam miriama mirjam mirjana mirka mirna miroslava
  misra misty mladana modrite modupe mofifoluwa mohana mohini moira mojisola mojisoluwa mokrina molly momira mona
  monica monika monique monserrat moradeke morayo morenike morgana morolake mosinmileoluwa mosunmola motrya
  motunrayo moxidil moxigul moxina moxinur moxira moyosore mstislava muattar muazzam mubina mudite muesser muge
  mujde mujgan mukaddes munevver muriel mutia muyassar mya myla mylene myra myriam myrna myrtle nabila nada nadejda
  nadezda nadezhda nadia nadine nadiya nadja nafisa naina najwa nalan nalini nancy nandi nane naomi naomie nara
  narcisa nare nargiza narine nasiba nastja natali natalia natalie natalija nataliya natalya natasa natasha nathalie
  naumka naura naz nazan nazli ndondoloza necla neda nedelka nehir nela nelea neli nellea nelli nellie nelly nelya
  nemira nena nene neonila nerea nergis nergiz neslisah nesrin nettie neva nevena nevenka nevra nhlakanipho nia
  nichole nicole nicoleen nicoleta niculina nida nigar nigora nihal nihan nika nike nikki nikodina nikoleta nikolina
  nila nilam nilgun nilufar nimakoah nimas nina nine ninel nineli ninioluwa nisa nisan njegomirka nkosingiphile
  nodira noelia noelle noemi noemie nofoto noila nokuthula nola nolwazi nomvula nona nonhlanhla nonjabulo
  nonkululeko nonna noor nora norah norina norma nova novella novi noviana novita nozima nozipho ntokozo ntombizodwa
  nukhet nur nural nuran nuray nurgul nurgun nuria nursel nurseli nurul obioma oceane octavia oda ofelia ofelya
  ognjana ognyana ojaswini oksan oksana oktyabrina olajumoke olasunmbo olcay oleksandra olena olesea olesya olga
  olgica oliga olimpia olimpiada oliva olive olivera olivia olivija oliwia ololade olufunke olufunmilayo oluwakemi
  olympia omana omawunmi omina omobolanle omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi oni
  onome oormila opal opalina opaline ophelia ora oreofe oresta orina orislava orisya oriyana ornella orvokki orzu
  otilia otilija oumou oxana oya oyenike oyga oyindasola oyku oynur oysha ozge ozlem ozlen oznur ozoda padma padmi
  paivi pakize palazhka palmira pam pamela panagiota panka panna paola paramita parascovia paraskeva paraskeyi parla
  parsla parvati pascale patricia patricija patrizia patsy patti patty paula paulette pauliina paulina pauline pauna
  pavlina pavlinka pearl peggy pelageya pelaghia pelagia pelagie pelagija pelagiya pelin pelinsu pembe penda
  penelopa penelope penny peri perihan perla perran peruna pervin petek petkana petra petranka petrija petronela
  phoebe phyllis pia pilar pinar piraye pirjo pirkko pisana polina polyana poornima potishana pramila prasanna
  prascovia praskovya pratiwi preity prema prisca priscilla priska prita priya priyala prudence puji puput purnima
  pushti puspa puspita puti putri qizilgul qori queen quieta rabia rachael rachel rada radeke radha radina radmila
  radojka radoslava rafaela rafaila rageshwari rageswari rahayu rahel rahime rahmawati rahsan raina raisa rajinder
  rajna rakhela rakhilka rakita ramaa ramata ramatoulaye ramona ramziya rana rania rano raphaelle raquel rasheedah
  rasifa rati ratih ratna rayona rayxona rebeca rebecca rebeka reghina regina reina reka renata renate renee renette
  rengin renja restu retno reyhan rezzan rhea rhonda ria riana riitta rika rima rimma rina rini ristana rita ritva
  roberta robiya robyn rochelle rocio rodica rodna rohana rokhaya roksana roksolana romana romena romina romy ronja
  ronke rosa rosalia rosalie rosalina rosalinda rosamunda rosana rosanna rose roselyn rosemarie rosemary rosie
  rosina roska rostislava rotaru roxana roxane roxanne roya roza rozalia rozina roziya rrowzanna ruby rudite rufina
  ruhsar rukhmani rukmin rumena rupinder rusalina rusanka ruslana ruta ruth ruxanda ruya ruza ruzena ruzha sabina
  sabine saboxat saboxon sabrina sadie sadina sadoqat safiatou safietou safina safira safiya safura saida sakura
  salimah salimata salimatou sally salma salomea salomey salsabila salwa saly samanta samantha samara samia samiah
  samina samira samiya samukelisiwe sanda sandra sandrine sandy sanem sanja sanne sanobar santina sanya saodat sara
  sarada sarah sarala saraswati sari sarina sarisha sarla sarmite saroja sarra sartika sarvinoz sasha sashka saskia
  satu saulcerite savannah savina saxida sayyora scarlett sebine sebnem secil seda sedef seden segilola seher
  sehrazat sekinat selale selcan selda selen selena selene selin selina selma selvi sema semra sena senay sengul
  senka sennur septi serafima serafina serap seren serena serin sermin serpil sertap seval sevara sevda sevgi sevil
  sevim sevinc sevtap sevval seyda seyma seynabou shaina shakila shakti shakuntala shana shania shanna shanti shany
  sharda shari sharmila sharon shashi shashikala shawna shayna sheela sheila shelia shelley shelly sheri sherly
  sherri sherry sheryl shirley shivakari shobhana shresth shresthi shreya shreyashi shridevi shrishti shubha
  shubhaprada shwet sibel sibongile siddhi sidonia sidonie sienna siir silje silvana silvia silvija simge similoluwa
  simisola simjanka simona simone simonida sina sindisiwe sinem sinenhlanhla sinikka sinklitikiya sintia siphephelo
  siska sitara siti sizakele sizani skaidrite skipped skye sladana slava slavenka slavica slavitsa slavjanka slavka
  slobodanka sloka smiljana smita smiyana smriti snejana snezana snezhana snizhana soda sofi sofia sofie sofija
  sofiya sofya sokhna solange soledad solomiya solveig sona sonchitsa songul sonia sonja sonya sophia sophie soraya
  sorina sowande sowsanna spasa spasena spidola spomenka srebra srna stacey stacy stamena stanislava stasa stayroyla
  stefana stefania stefanie stefanija stefanka stela steliana stella steluta stepanida stephanie stojanka stojmena
  stojna subhashini subhasini subomi sucheta suci sudeva sue sue-marie sujata sukanya sule suma sumayyah sumitra
  summer sunay suncica sunita sunniva suryakantam susan susana susanna susanne sushma susie suyuna suzan suzana
  suzanne svetlana svitlana svyatoslava swara swarnalata sweta syahrini sydney sylvia sylvie synne syuzana szofi
  szofia szonja tabea tabitha taisia taisiya talia tamara tami tamia tammy tania tanirika tanja tansu tantri
  tanushree tanushri tanya tanyeli tara tarja tasha taska tatev tatiana tatjana tatyana tea teja tekla tellervo
  temjana teodora teodosija teofilka teona teresa tereza tereze terezia teri terri tess tessa tetiana tetyana tezer
  thabisa thadie thalia thea thelma theodora theresa therese thobeka thulisile tia tiana tiara tiffany tiina timea
  tina tira tiril titi titilayo titin todorka tolulope toluwani toluwanimi tonya tracey traci tracy trajanka trena
  trendafilka tricia trine trisha tsabita tsara tsveta tsvetanka tuana tuba tugba tugol tulay tulin tunay turkan
  turna tutku tuula tuulikki tuva ubavka uchita uhra ulduz ulfet uli uliana ulker ulku ulrika ulus uluthando ulva
  ulviye ulviyye ulwazi ulya ulyana uma umi umida ummiye umran una undine unjani unsel unseli uqbaloy urmila ursula
  usha ustina usyi uygu uzbegim vahide vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valentina
  valeria valerie valerija valeriya vanda vanesa vanessa vania vanya varalakshmi varvara vasanti vasilija vasilina
  vasilisa vasilka vaska vasliddin vasudha vasundhara veda vedanshi velika velma venera vera verda verena verginia
  verica verna verona veronica veronika veronique vesela veselinka vesile vesma vesna vica vicdan vicki vickie vicky
  victoria vida vidya viera vieroslava vijolite viktoria viktoriya viktorya vildan vilde vilena vilenina vilhelmine
  vilina vilma vimala vincenza viola violet violeta violetta violette violina viorelia viorica vira virag virginia
  virginie virginiya visnja vita vitalia vitalina vittoria vivi viviana viviane vivienne vizbulite vlada
  vladana vladilena vladimira vladislava vladlena vlasta vlatka vojdanka vojislava voskresija vrinda vrund vseslava
  vujica vukica vuslat vyacheslava wanda wani waqila wendy whitney widya wiktoria wilhelmina wilma winda winifred
  wirda wulan wulandari wuraola xalima xenia yaa yagmur yana yance yaprak yara yarina yaroslava yasemin yasmin
  yasmine yejide yelda yeliz yesim yessi yetunde yewande yibanathi yildiz yolanda yolande yonca yosun yozida yukhima
  yukhimiya yulia yuliana yulianna yuliya yuna yuni yunita yustina yvette yvonne zabava zaenab zafirka zagorka
  zahide zahra zainab zaira zakharinka zalindra zamira zanele zaneta zanete zanna zara zavida zdenka zdeslava
  zdravka zehra zejnep zekiye zelaya zelda zeliha zeljka zelmira zeltite zenija zenobia zerrin zeynep zhanna zhivka
  zhozefina ziedite zigfrida zigrida zile zilola zina zinaida zinovia zita ziva zizi zlata zlatica zlatka zobuhle
  zoe zoey zofia zoia zoja zora zorana zoreslava zorina zoritsa zorka zoryana zoya zselyke zsofia zubeyde zubite
  zuhal zulaikha zulal zuleyha zulfa zumrut zuxra zuzana zuzanna zvenislava zvezdana`

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const male = setOf(maleNames)
const female = setOf(femaleNames)

/** The sex that bearers of a folded given name have; null where the tables do not tell. */
export const genderOfGivenName = (name: string): 'M' | 'F' | null =>
  male.has(name) ? 'M' : female.has(name) ? 'F' : null
