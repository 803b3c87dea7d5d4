/** People as a store holds them (forms in order), and how somebody may write them; the last list are others, who are not stored. */
export const people: readonly (readonly [forms: string, spellings: string])[] = [
  [
    'Nikolai Platonovich Patrushev, Nikolay P. Patrushev, Patrushev',
    'Nikolaj Patruschew; Patrushev Nikolai; N. Patrushev; Николай Патрушев; Патрушев Н. П.; Patruschev; Nikolai Patrusheff; Patrushef; Patrushve',
  ],
  ['Dmitry Patrushev', 'Dmitri Patrushev; Дмитрий Патрушев; D. Patrushev'],
  ['Joko Widodo, Jokowi', 'Jokowi; Widodo; Widodo Joko; Joko Wdodo; JOKO WIDODO; J. Widodo; Jokowi Widodo'],
  [
    'Retno Marsudi, Retno Lestari Priansari Marsudi',
    'Retno; Marsudi Retno; Retno L. P. Marsudi; Retno Masudi; Retna Marsudi; R. Marsudi',
  ],
  [
    'Volodymyr Zelenskyy, Zelensky',
    'Zelensky; Zelenskiy; Wolodymyr Selenskyj; Vladimir Zelensky; Володимир Зеленський; Владимир Зеленский; Volodymyr Zelinsky; Zelenskyy Volodymyr; V. Zelenskyy',
  ],
  [
    'Sergey Lavrov, Sergei Viktorovich Lavrov',
    'Lavrov; Serguei Lavrov; Sergej Lawrow; Сергей Лавров; Лавров; S. V. Lavrov; Lavrof; Lavrvo',
  ],
  [
    'Mohammed bin Salman, Mohammed bin Salman Al Saud',
    'MBS; Mohammad bin Salman; Muhammad ibn Salman; محمد بن سلمان; Mohamed Ben Salman; Mohammed Salman; Salman, Mohammed bin',
  ],
  [
    'Abdel Fattah el-Sisi, Abdel Fattah Al-Sisi',
    'Abdelfattah Sisi; Abdul Fattah al Sisi; عبد الفتاح السيسي; el-Sisi; Abd al-Fattah as-Sisi; السيسي',
  ],
  [
    'Faisal bin Farhan, Prince Faisal bin Farhan Al Saud',
    'Faysal bin Farhan; فيصل بن فرحان; Feisal Farhan; Prince Faisal bin Farhan',
  ],
  [
    'Kyriakos Mitsotakis',
    'Κυριάκος Μητσοτάκης; Μητσοτάκης; Mitsotakis K.; Kiriakos Mitsotakis; Kyriakos Mitsotaki',
  ],
  ['George Papandreou', 'Γιώργος Παπανδρέου; Papandreou; George Papandreu; G. Papandreou; Παπανδρέου'],
  ['Alexis Tsipras', 'Αλέξης Τσίπρας; Aleksis Tsipras; Tsipras; Tsirpas; Τσίπρας'],
  [
    'Recep Tayyip Erdoğan, Erdoğan',
    'Erdogan; Tayyip Erdogan; ERDOĞAN; Recep T. Erdogan; أردوغان; Reccep Tayip Erdogan; Эрдоган',
  ],
  [
    'Antony Blinken, Antony J. Blinken',
    'Anthony Blinken; Tony Blinken; Blinken; Энтони Блинкен; Antony Blinkin; Blinken, Antony; A. Blinken',
  ],
  ['Joseph Biden, Joe Biden', 'Joe Biden; Joseph R. Biden; Biden Joe; J. Biden; Джо Байден; Joe Bidne'],
  ['William Burns', 'Bill Burns; Billy Burns; W. Burns; William J. Burns; Уильям Бернс'],
  ['Nicholas Burns', 'Nick Burns; Nicolas Burns; N. Burns'],
  ['Xi Jinping', 'Xi Jin-ping; Jinping Xi; 习近平; XI JINPING; Си Цзиньпин; Xijinping'],
  ['Wang Yi', 'Yi Wang; 王毅; Ван И'],
  ['Wang Wenbin', 'Wenbin Wang; Wang Wen-bin; 汪文斌'],
  ['Kim Jong Un', 'Kim Jong-un; Kim Jongun; Kim Jung Un; KIM Jong Un; Ким Чен Ын'],
  ['Kim Yo Jong', 'Kim Yo-jong; Yo Jong Kim'],
  ['Park Jin', 'Jin Park; PARK Jin'],
  ['Moon Jae-in', 'Moon Jae In; Jae-in Moon; Mun Jae-in'],
  ['Nguyen Phu Trong', 'Nguyễn Phú Trọng; Nguyen Phu Tron; Phu Trong Nguyen'],
  ['Susilo Bambang Yudhoyono, SBY', 'SBY; Susilo B. Yudhoyono; Yudhoyono; Susilo Bambang Yudoyono'],
  [
    'Ursula von der Leyen',
    'von der Leyen; Ursula van der Leyen; U. von der Leyen; Ursula Leyen; Урсула фон дер Ляйен',
  ],
  ['Olaf Scholz', 'Олаф Шольц; Scholz; Olaf Sholz; Olaf Scholtz'],
  ['Emmanuel Macron', 'Emanuel Macron; Эмманюэль Макрон; Macron Emmanuel; Emmanuel Marcon; إيمانويل ماكرون'],
  ['Luiz Inácio Lula da Silva, Lula', 'Lula; Lula da Silva; Luis Inacio Lula da Silva; Inacio Lula Silva'],
  ['José Manuel Albares', 'Jose Manuel Albares; José Albares; Pepe Albares; Albares'],
  [
    'Kassym-Jomart Tokayev',
    'Касым-Жомарт Токаев; Kassym Jomart Tokayev; Tokaev; Qasym-Jomart Toqaev; Tokayev',
  ],
  ['Sadyr Japarov', 'Садыр Жапаров; Sadyr Zhaparov; Japarov; Sadir Japarov'],
  ['Nikol Pashinyan', 'Նիկոլ Փաշինյան; Никол Пашинян; Nikol Pashinian; Pashinyan'],
  ['Þórdís Kolbrún Gylfadóttir', 'Thordis Kolbrun Gylfadottir; Thórdís Gylfadóttir; Gylfadottir'],
  ['Łukasz Öberg', 'Lukasz Oberg; Lukas Öberg; Oberg, Lukasz'],
  [
    'Hossein Amir-Abdollahian',
    'Hussein Amirabdollahian; حسین امیرعبداللهیان; Hossein Amir Abdollahian; Amir-Abdollahian',
  ],
  ['Ebrahim Raisi', 'Ibrahim Raisi; ابراهیم رئیسی; Raisi; Ebrahim Raisy; Ebrahim Raeisi'],
  ['Mahfud Md, Mohammad Mahfud', 'Mahfud MD; Mahfud; Mohammed Mahfud; Mahmud MD'],
  ['Ivana Maruska Tveit', 'Ivana Tveit; Tveit; Ivana M. Tveit; Iwana Tweit; Ивана Твейт'],
  ['Boris Orlenko', 'Борис Орленко; Orlenko; B. Orlenko; Boris Orlenco; Orlnko Boris'],
  ['Tamsin Ockley', 'Tamsin Okley; Ockley; T. Ockley; Tamsyn Ockley'],
]

/** Names near those of the people above, of others. */
export const others: string =
  'Nikolai Petrov; Dmitry Peskov; Joko Santoso; Retno Wulandari; Sergey Shoigu; Sergei Lebedev; Mohammed bin Zayed; Mohammed bin Rashid; ' +
  'Abdel Fattah Burhan; Faisal Mekdad; Kyriakos Velopoulos; George Osborne; Alexis Sanchez; Recep Akdag; Antony Gormley; Joseph Wu; ' +
  'William Barr; Robert Burns; Xi Zhongxun; Wang Qishan; Kim Dae Jung; Park Chung Hee; Moon Chung-in; Nguyen Xuan Phuc; Ursula Plassnik; ' +
  'Olaf Palme; Emmanuel Adebayor; Jose Luis Rodriguez; Kassym Bekov; Nikol Duman; Hossein Salami; Ebrahim Yazdi; Boris Johnson; ' +
  'Николай Басков; Владимир Путин; محمد مرسي; Αλέξης Μινωτής; Maria Zakharova; Mark Rutte; Narendra Modi; Li Keqiang; Lee Hsien Loong; ' +
  'Ali Hassan; Joan Smith; Yoko Ono; Vladimir Zhirinovsky; Lula Hussein; Anna Burns; Wang Lei; Kim Jong Nam'
