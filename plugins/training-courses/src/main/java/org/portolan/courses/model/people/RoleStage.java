package org.portolan.courses.model.people;

import java.util.Optional;

/**
 * A role, and the one that comes before it.
 *
 * @param after empty for a role that anybody may begin with
 * @param source who says that it comes after that one
 */
public record RoleStage(String role, Optional<String> after, String source) {}
