import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Desk } from "./desk";
import { goingOn } from "./going-on";
import { remembering } from "./remembering";
import { seeing } from "./seeing";
import { BLANK, type Coach, type CoachStore, type GoingOn, type Remembering, type Seeing, type Writing } from "./state";
import { writing } from "./writing";

/** The state of one coach page. */
export const createCoach = (desk: Desk): CoachStore =>
  createStore((set, get) => ({
    ...BLANK,
    walking: false,
    ...seeing(desk, set, get),
    ...remembering(desk, set, get),
    ...writing(desk, set, get),
    ...goingOn(desk, set, get),
  }));

const Context = createContext<CoachStore | null>(null);

/** Gives a page its coach. */
export const CoachProvider = Context.Provider;

/** A part of the page's coach. Throws outside a CoachProvider. */
export const useCoach = <T>(part: (coach: Coach & Seeing & Remembering & Writing & GoingOn) => T): T => {
  const store = useContext(Context);
  if (!store) throw new Error("no coach on this page");
  return useStore(store, part);
};
