import type { OperationName } from "@upcall/contracts";
import type { Random } from "../seeded-random.ts";
import { pushFaults, type Fault } from "./fault.ts";

/** A fault with its number and what it has done. Plain data, so that it can be stored. */
export interface FaultState {
  /** Counts from 1. */
  readonly id: number;
  readonly fault: Fault;
  /** What it could have struck. */
  matched: number;
  struck: number;
  /** `false` once it was removed. */
  active: boolean;
}

/** A push that a fault may strike. */
export interface PushSubject {
  readonly notifyType: string;
  readonly deviceId: string;
}

/** The faults of an emulator: added and removed at any time, and asked about every push and call. */
export interface FaultDesk {
  add(fault: Fault): FaultState;
  /** `false` when there is no such fault. */
  remove(id: number): boolean;
  all(): readonly FaultState[];
  byId(id: number): FaultState;
  /** The faults that strike this push. */
  strikePush(subject: PushSubject): FaultState[];
  /** The faults that strike this call. */
  strikeCall(operation: OperationName): Fault[];
  restore(states: readonly FaultState[]): void;
}

const concernsPush = ({ kind }: Fault): boolean => (pushFaults as readonly string[]).includes(kind);
const fits = (wanted: string | undefined, value: string): boolean => wanted === undefined || wanted === value;

export function createFaultDesk(faults: readonly Fault[], random: Random): FaultDesk {
  let states: FaultState[] = [];
  const add = (fault: Fault): FaultState => {
    const state = { id: states.length + 1, fault, matched: 0, struck: 0, active: true };
    states.push(state);
    return state;
  };
  for (const fault of faults) add(fault);

  /** Counts a match and decides. */
  function strikes(state: FaultState): boolean {
    const { share = 1, after = 0, times = Infinity } = state.fault;
    const match = ++state.matched;
    if (match <= after || state.struck >= times || random("fault", state.id, match) >= share) return false;
    state.struck++;
    return true;
  }

  const striking = (concerns: (fault: Fault) => boolean): FaultState[] =>
    states.filter((state) => state.active && concerns(state.fault) && strikes(state));

  return {
    add,
    remove(id) {
      const state = states[id - 1];
      if (!state?.active) return false;
      state.active = false;
      return true;
    },
    all: () => states,
    byId: (id) => states[id - 1]!,
    strikePush: ({ notifyType, deviceId }) =>
      striking((fault) => concernsPush(fault) && fits(fault.notifyType, notifyType) && fits(fault.deviceId, deviceId)),
    strikeCall: (operation) =>
      striking((fault) => !concernsPush(fault) && fits(fault.operation, operation)).map(({ fault }) => fault),
    restore(stored) {
      states = stored.map((state) => ({ ...state }));
    },
  };
}
