const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

const pairs = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .split(/[;\n]/)
      .map((entry) => words(entry))
      .filter((entry) => entry.length > 1)
      .flatMap(([canonical = '', ...others]) => others.map((other) => [other, canonical] as const)),
  )

/** Other spellings of a name to one of them; what differs by `y`, `i`, `th`, `ph` or a doubled letter needs no entry. */
export const spellings = pairs(`
  muhammad mohammed mohammad mohamed mohamad muhammed muhamad mohamud; ahmad ahmed; hussein hossein husain hosein husein
  abdullah abdallah abdulla; abdul abdel abdal; mahmud mahmoud mehmud; yusuf yousef yousuf youssef yusef joussef
  khalid khaled; omar umar omer; ibrahim ebrahim; faisal faysal feisal; saeed said sayed saied; hasan hassan
  sergei serguei sergej; abubakar abubaker; alexander aleksandr aleksander alexandr aleksandar; alexei aleksei aleksey alexey
  dmitri dimitri dimitry dmitrij; mikhail mihail mikhael; nikolai nicolai nikolaj; yevgeni evgeni evgeny yevgeny yevgeniy
  yuri iouri juri yury; andrei andrej andrey; vasili vasily vasiliy vasilii; maxim maksim; viktor victor
  zelenskyy zelenskij zelenskiy zelensky; jon john; steven stephen stefen; geoffrey jeffrey; catherine katherine kathryn
  philip phillip; marc mark; eric erik; lukas lucas; nicholas nicolas; sarah sara; teresa theresa; isabel isabelle
`)

/** Short forms of given names to the long ones. */
export const nicknames = pairs(`
  joseph joe; anthony tony antony; michael mike; william bill billy will; robert bob bobby rob; james jim jimmy
  thomas tom; daniel dan danny; benjamin ben; edward ed eddie ted; steven steve; christopher chris; david dave; elizabeth liz
  matthew matt; andrew andy; gregory greg; richard rick dick; ronald ron; kenneth ken; geoffrey jeff; jacob jake; samuel sam
  timothy tim; peter pete; charles charlie chuck; frederick fred; gerald gerry jerry; patrick pat; lawrence larry; nicholas nick
  deborah debbie; margaret maggie; susan sue; katherine kathy; jennifer jen; douglas doug; raymond ray; leonard len; vincent vince
`)

/** Words that belong to the word after them. */
export const particles: ReadonlySet<string> = new Set(
  words(`
    bin ibn bint binti von van der den de del della di da das dos do du la le zu zum ter ten af av e y abu san st
  `),
)

/** Skeletons of family names that stand before a given name of two syllables, as Korean, Chinese and Vietnamese names do. */
export const familyNames: ReadonlySet<string> = new Set(
  words(`
    kim lee li ri rhee park pak choi choe chung jung jeong cho jo kang iun ion yun yoon han shin sin suh seo kwon hwang ahn an
    song hong yang iang iu ioo yu moon mun bae paek baek no ro noh roh rim im lim chang jang jun jeon ko go oh o nam sim shim
    wang zhang zhao zhou chen chan liu lin lau huang wong wu xu xie he hu guo gao luo zheng tang feng deng xiao cheng cai
    peng zeng lu ma su jiang ding wei ie ye pan du dai xia fan fang shi yao tan teo goh ng ong ang koh lai tsai tsang hsieh
    hsu chiu chiang ho tung leung cheung kuo chou qin qian sun meng bai mao xi dong dong hun
    nguien nguyen pham tran le vo vu hoang huinh phan fan bui dang do ngo duong li ly mai trinh truong dinh to luong cao fam lam
  `),
)

/** Skeletons of given names that stand second in a double given name: two people who share both need not be one. */
export const givenNames: ReadonlySet<string> = new Set(
  words(`
    ali akbar javad hosein husein reza amir mahdi muhamad abdul abdulah ahmad mahmud ibrahim khalid isa hasan said iusuf omar
    ismail mustafa salman faisal fahd saud zaied hamad hamid karim rahman rahim rashid sultan tariq walid nasir mansur
    manuel carlos antonio jose luis miguel angel pablo maria paulo paul pier iv ive cloude claude marie luc louis lui michel
    francois filip henri jacques alberto alejandro alfonso andres daniel david eduardo enrique ernesto felipe fernando francisco
    gabriel guillermo ignacio inacio javier jesus joaquin jorge juan julio manuel marco mario martin nicolas oscar pedro rafael
    ramon raul ricardo roberto rodrigo santiago sebastian vicente victor walter john james robert joseph william tomas george
    edward charles henri peter alexander alexei andrei sergei vladimir nikolai anna ana elena eva helena isabel julia
    nur siti putra dewi sri kumar singh prasad lal devi dev chandra nat ram
  `),
)
