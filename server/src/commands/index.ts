import { annotate } from "./annotate.ts";
import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { compare } from "./compare.ts";
import { serve } from "./serve.ts";

/** Every command; a new one is one file and one line here. */
export const commands: readonly Command[] = [annotate, check, compare, serve];
