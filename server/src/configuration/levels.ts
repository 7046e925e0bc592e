import * as z from "zod/mini";
import type { Level } from "../model/problem.ts";

/** How loudly a rule speaks, as settings and the configuration file give it. */
export const level = z.enum(["off", "hint", "information", "warning"] satisfies readonly Level[]);

/** Globs over paths inside a folder, as settings and the configuration file give them. */
export const globs = z.array(z.string().check(z.maxLength(500))).check(z.maxLength(100));
