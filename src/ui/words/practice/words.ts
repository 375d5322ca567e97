/** The sentences of the practice page. */
export type PracticeWords = {
  title: string;
  intro: string;
  today: (date: string) => string;
  threads: string;
  done: (count: number, of: number) => string;
  isDone: string;
  thread: string;
  to: (names: string) => string;
  attached: (names: string) => string;
  choose: string;
  same: string;
  also: (play: string) => string;
  rather: (play: string) => string;
  barred: (why: string) => string;
  whatISee: string;
  alsoPossible: string;
  next: string;
  again: string;
  startOver: string;
  german: string;
};
