import { lazy } from "react";

/**
 * Menus place themselves with a library as large as a third of the page, so they come with their first use.
 * Nothing that asks for the page's coach or words may come late: the build gives a late file its own copy of both,
 * in which there is no coach.
 */
export const Menu = lazy(async () => ({ default: (await import("../components/menu")).Menu }));
