import type { Flow } from "./flow.machine.js";
import { ADDRESS_STATUS, BRANCH_ADDRESS_STATUS } from "./flows/address-status.flow.js";
import { BANKRUPTCY_2014 } from "./flows/bankruptcy-2014.flow.js";
import { BANKRUPTCY_2025 } from "./flows/bankruptcy-2025.flow.js";
import { BRANCH_TERMINATION_2012 } from "./flows/branch-termination-2012.flow.js";
import { BRANCH_REVOCATION_2023 } from "./flows/branch-revocation-2023.flow.js";
import { BRANCH_TERMINATION_2023 } from "./flows/branch-termination-2023.flow.js";
import { CANCEL_REVOCATION_2023 } from "./flows/cancel-revocation-2023.flow.js";
import { COMPULSORY_DISSOLUTION_2012 } from "./flows/compulsory-dissolution-2012.flow.js";
import { COMPULSORY_DISSOLUTION_2023 } from "./flows/compulsory-dissolution-2023.flow.js";
import { BRANCH_SUSPENSION_2012, REGISTRY_CHANGE_2012, SUSPENSION_2012 } from "./flows/register-2012.flows.js";
import { REORGANISATION_2012 } from "./flows/reorganisation-2012.flow.js";
import { REORGANISATION_2023 } from "./flows/reorganisation-2023.flow.js";
import { REGISTRATION_FAULT_2023 } from "./flows/registration-fault-2023.flow.js";
import { REVOCATION_2012 } from "./flows/revocation-2012.flow.js";
import { REVOCATION_2023 } from "./flows/revocation-2023.flow.js";
import { BRANCH_SUSPENSION_2023, SUSPENSION_2023 } from "./flows/suspension-2023.flow.js";
import { SEPARATION_2023 } from "./flows/separation-2023.flow.js";
import { TAX_CLOSING } from "./flows/tax-closing.flow.js";
import { VOLUNTARY_DISSOLUTION_2012 } from "./flows/voluntary-dissolution-2012.flow.js";
import { VOLUNTARY_DISSOLUTION_2023 } from "./flows/voluntary-dissolution-2023.flow.js";

/** Every flow as it is declared. What is built evaluates the files of `flows/` when this is first called (`tsup.config.ts`). */
export function declaredFlows(): readonly Flow[] {
  return [
    VOLUNTARY_DISSOLUTION_2012,
    VOLUNTARY_DISSOLUTION_2023,
    COMPULSORY_DISSOLUTION_2012,
    COMPULSORY_DISSOLUTION_2023,
    REVOCATION_2012,
    REVOCATION_2023,
    CANCEL_REVOCATION_2023,
    BRANCH_TERMINATION_2012,
    BRANCH_TERMINATION_2023,
    BANKRUPTCY_2014,
    BANKRUPTCY_2025,
    SUSPENSION_2012,
    SUSPENSION_2023,
    REORGANISATION_2012,
    REORGANISATION_2023,
    ADDRESS_STATUS,
    SEPARATION_2023,
    TAX_CLOSING,
    REGISTRY_CHANGE_2012,
    BRANCH_REVOCATION_2023,
    BRANCH_SUSPENSION_2012,
    BRANCH_SUSPENSION_2023,
    BRANCH_ADDRESS_STATUS,
    REGISTRATION_FAULT_2023,
  ];
}
