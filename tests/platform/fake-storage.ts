type Area = Record<string, unknown>;

type Hear = (changes: Area, area: string) => void;

/** chrome.storage as far as we use it; `refuse` makes sync refuse writes, `managed` is the company's policy. */
export const fakeStorage = (managed: Area | null = null) => {
  const world = { local: {} as Area, sync: {} as Area, refuse: false };
  const ears = new Set<Hear>();
  const area = (name: "local" | "sync") => ({
    get: async (keys: string | string[] | null) =>
      structuredClone(
        keys === null
          ? world[name]
          : Object.fromEntries(Object.entries(world[name]).filter(([key]) => [keys].flat().includes(key))),
      ),
    set: async (items: Area) => {
      if (name === "sync" && world.refuse) throw new Error("QUOTA_BYTES quota exceeded");
      // As JSON: that is how it is kept, and `undefined` is not.
      world[name] = { ...world[name], ...JSON.parse(JSON.stringify(items)) };
      for (const hear of ears) hear(items, name);
    },
    remove: async (keys: string | string[]) => {
      world[name] = Object.fromEntries(Object.entries(world[name]).filter(([key]) => ![keys].flat().includes(key)));
    },
  });
  const policy = {
    get: async () => {
      if (managed === null) throw new Error("no policy");
      return managed;
    },
  };
  const onChanged = {
    addListener: (hear: Hear) => ears.add(hear),
    removeListener: (hear: Hear) => ears.delete(hear),
  };
  const storage = { local: area("local"), sync: area("sync"), managed: policy, onChanged };
  return { world, chrome: { storage, runtime: { id: "ours" }, i18n: { getUILanguage: () => "en-GB" } } };
};
