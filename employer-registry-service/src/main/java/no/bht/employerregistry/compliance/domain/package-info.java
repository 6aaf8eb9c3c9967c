/** Whether what an employer has fulfils what it must. */
@NullMarked
package no.bht.employerregistry.compliance.domain;

import org.jspecify.annotations.NullMarked;
