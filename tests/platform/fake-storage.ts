type Area = Record<string, unknown>;

/** chrome.storage as far as templates use it; `refuse` makes sync refuse writes, `managed` is the company's policy. */
export const fakeStorage = (managed: Area | null = null) => {
  const world = { local: {} as Area, sync: {} as Area, refuse: false };
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
  return { world, chrome: { storage: { local: area("local"), sync: area("sync"), managed: policy } } };
};
