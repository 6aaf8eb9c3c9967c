package no.bht.supervision.order.rest;

import no.bht.casework.body.Said;
import no.bht.platform.person.FreeText;

record ComplianceRequest(@Said @FreeText String statement) {}
