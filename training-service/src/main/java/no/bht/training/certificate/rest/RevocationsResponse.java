package no.bht.training.certificate.rest;

record RevocationsResponse(String statement) {}
