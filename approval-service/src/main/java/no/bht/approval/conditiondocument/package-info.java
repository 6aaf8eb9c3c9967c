/**
 * Documents by which providers show that the conditions of their approval are met (dokumentasjon på
 * vilkår). Whether they do is judged with the condition; here they are only kept and handed out.
 */
@NullMarked
package no.bht.approval.conditiondocument;

import org.jspecify.annotations.NullMarked;
