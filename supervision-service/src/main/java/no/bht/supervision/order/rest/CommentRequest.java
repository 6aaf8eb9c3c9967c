package no.bht.supervision.order.rest;

import no.bht.casework.body.Said;
import no.bht.platform.person.FreeText;

record CommentRequest(@Said @FreeText String text) {}
