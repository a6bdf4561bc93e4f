/** What an operator should know of a reason for which devices fail. */
export interface FailureAdvice {
  /** What happened, in words. */
  readonly meaning: string;
  /** What to do about it. */
  readonly remedy: string;
}

const advice = (meaning: string, remedy: string): FailureAdvice => ({ meaning, remedy });

/** The texts that the platform's documentation lists for a device whose upgrade failed. */
const documented: Readonly<Record<string, FailureAdvice>> = {
  "device abnormal is not online": advice(
    "The device was not connected when its turn came.",
    "Bring it online, then start again.",
  ),
  "task conflict": advice(
    "Another upgrade of the same device was under way.",
    "Wait until that one has ended, then start again.",
  ),
  "waiting for the device online timeout": advice(
    "The device did not connect within the 24 hours that the platform waits.",
    "Look after its power and radio; start again once it reports.",
  ),
  "waiting for report cellid timeout": advice(
    "The device did not report its radio cell in time.",
    "Its coverage may be poor. Start again, or at another time of day.",
  ),
  "waiting for report device firmware version timeout": advice(
    "The device did not report the version that it runs.",
    "It may have been asleep: start again. If that repeats, look at the device's own log.",
  ),
  "wait for the device to report upgrade result timeout": advice(
    "The device installed, or tried to, and did not report how that ended.",
    "Ask the platform which version it runs before starting again.",
  ),
  "updating timeout and query device version for check timeout": advice(
    "The device went quiet while it installed, and its version could not be read afterwards.",
    "Wait until it is back online and look at its version; start again if it is the old one.",
  ),
  "waiting for device downloaded package timeout": advice(
    "The download did not end within an hour.",
    "The link is slow or was lost. Start again with fewer devices at once.",
  ),
  "integrity check failure for new downloaded package": advice(
    "What the device downloaded is not what was signed.",
    "Start again once. If other devices say the same, upload and sign the package anew.",
  ),
  "unsupported package type": advice(
    "The device does not take packages of this kind.",
    "Choose a package that was made for its model and manufacturer.",
  ),
  "not enough storage for the new firmware package": advice(
    "The device has no room for the package.",
    "Free storage on the device, or make the package smaller.",
  ),
  "out of memory during downloading process": advice(
    "The device ran out of memory while it downloaded.",
    "Start again after it was restarted; if that repeats, make the package smaller.",
  ),
  "connection lost during downloading process": advice(
    "The device lost its connection in the middle of the download.",
    "Start again; its radio may be poor.",
  ),
  "invalid uri": advice(
    "The device could not use the address of the package that the platform gave it.",
    "Ask the platform's operator: the package server is not reachable from the devices.",
  ),
  "firmware update failed": advice(
    "The device downloaded the package and could not install it.",
    "Look at the device's own log. Starting again helps only if something was changed.",
  ),
};

const unknown: FailureAdvice = {
  meaning: "The platform's documentation does not list this reason.",
  remedy: "Open what the device sent, and ask the device's maker or the platform's operator.",
};
const unsaid: FailureAdvice = {
  meaning: "The device failed and gave no reason.",
  remedy: "Ask the platform about the device, and look at the device's own log.",
};

/** What a reason means and what to do. Editions of the platform differ in capitals and blanks. */
export function adviceOn(reason: string): FailureAdvice {
  const text = reason.trim().toLowerCase();
  if (text === "") return unsaid;
  return Object.hasOwn(documented, text) ? documented[text]! : unknown;
}
