package org.portolan.courses.store.questions;

import org.portolan.courses.model.question.Question;

/**
 * A question of the workspace.
 *
 * @param bank the file or package it came from
 * @param importId the import that brought it, which holds its media
 * @param row its line in the file
 */
public record StoredQuestion(String id, String bank, String importId, long row, Question question) {}
