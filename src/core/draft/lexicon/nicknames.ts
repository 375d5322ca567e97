/** Names that one person may go by, a family a line. English and German; source: common short forms. */
const FAMILIES = `
robert rob bob bobby bert|william will bill billy liam|richard rick dick rich richie|james jim jimmy jamie|john jack johnny jon
michael mike mick mickey micha|thomas tom tommy|charles charlie chuck|edward ed eddie ted ned|theodore theo ted teddy
henry harry hank|anthony tony|joseph joe joey|david dave davy|stephen steven steve|andrew andy drew|daniel dan danny
christopher chris kit|nicholas nick nico klaus|matthew matt|gregory greg|geoffrey jeffrey geoff jeff|lawrence larry laurie
patrick pat paddy rick|samuel sam|benjamin ben|alexander alex sandy sasha sascha xander alec|alexandra alex sandra sasha lexi
frederick fred freddy friedrich fritz|ronald ron|donald don|kenneth ken|leonard len leo|vincent vince|peter pete
elizabeth liz lizzie beth betty eliza lisa libby elisabeth lisbeth|margaret maggie meg peg peggy greta margarete grete
katherine catherine kate katie cathy kathy kat kit katharina kathi|jennifer jen jenny|jessica jess|rebecca becky becca
susan sue susie suzanne susanne|patricia pat patty trish tricia|deborah deb debbie|victoria vicky tori|samantha sam
christine christina chris chrissy tina christiane|barbara barb babs bärbel|dorothy dot dottie dolly|eleanor ellie nell nora
abigail abby gail|jacqueline jackie|josephine jo josie|amanda mandy|penelope penny|philip phil|timothy tim|francis frank
frances fran francesca|virginia ginny|isabella bella izzy isabel|natalie nat|nathaniel nathan nate nat|sarah sally sadie
johannes hannes hans johann jo|maximilian max|sebastian basti seb|wolfgang wolf|ulrich uli ulli|stefan steffen stephan steve
andreas andi andy|matthias matze hias|joachim jochen achim|heinrich heinz heiner|gabriele gabi|ursula uschi ulla|jose pepe
francisco paco pancho|ignacio nacho|mary molly polly may|anne ann annie nan nancy|helen nell lena|helena lena leni|magdalena lena`;

const FAMILY_OF = FAMILIES.trim()
  .split(/[|\n]/)
  .map((line) => new Set(line.split(" ")));

/** True where one person may be called both. Lower case, without accents. */
export const sameName = (one: string, other: string): boolean =>
  one === other || FAMILY_OF.some((family) => family.has(one) && family.has(other));
