/** Wörter aus der Schreibstube und ein einfaches, das an dieselbe Stelle passt. Klein geschrieben; die längeren zuerst. */
export const hardWords: Readonly<Record<string, string>> = {
  "zum jetzigen zeitpunkt": "jetzt",
  "zum gegenwärtigen zeitpunkt": "jetzt",
  "zu einem späteren zeitpunkt": "später",
  zeitnah: "bald",
  diesbezüglich: "dazu",
  schnellstmöglich: "bald",
  gegebenenfalls: "vielleicht",
  vollumfänglich: "ganz",
  desweiteren: "außerdem",
  "des weiteren": "außerdem",
  unsererseits: "von uns",
  ihrerseits: "von Ihnen",
  proaktiv: "von selbst",
  ganzheitlich: "im Ganzen",
  obgleich: "obwohl",
};
