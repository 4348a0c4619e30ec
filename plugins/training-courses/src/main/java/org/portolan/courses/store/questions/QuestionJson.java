package org.portolan.courses.store.questions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import org.portolan.courses.model.question.Question;

/** The body of a question as JSON. The mapper's type factory is its own: the shared one would hold this plugin's classes. */
final class QuestionJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .typeFactory(TypeFactory.defaultInstance().withClassLoader(QuestionJson.class.getClassLoader()))
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private QuestionJson() {}

    static String of(Question question) {
        try {
            return MAPPER.writeValueAsString(question);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Writing question " + question.name() + " as JSON failed", broken);
        }
    }

    static Question read(String json) {
        try {
            return MAPPER.readValue(json, Question.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A question in the workspace cannot be read: " + json, broken);
        }
    }
}
