/** Training courses: lessons on the real program, questions and cards from other tools, and memory that lasts. */
module org.portolan.courses {
    requires org.portolan.api;
    requires com.miglayout.swing;
    /** To send statements to a learning record store, where a person asks for it. */
    requires java.net.http;
    /** Markdown, in which lessons are written; brought by the plugin itself. */
    requires org.commonmark;
    /** JSON, in which questions are kept; brought by the plugin itself, and its core by the host. */
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.databind;
    /** HTML of other tools' questions and cards; brought by the plugin itself. */
    requires org.jsoup;

    /** Courses listed, validated and rehearsed; a question put to any table; cards and questions looked through, asked and taken along. */
    provides org.portolan.api.command.Command with
            org.portolan.courses.command.course.ListCommand,
            org.portolan.courses.command.course.ValidateCommand,
            org.portolan.courses.command.course.RehearseCommand,
            org.portolan.courses.command.course.CertificateCommand,
            org.portolan.courses.command.course.PackCommand,
            org.portolan.courses.command.course.TableCommand,
            org.portolan.courses.command.people.PathCommand,
            org.portolan.courses.command.author.NewCommand,
            org.portolan.courses.command.people.PayCommand,
            org.portolan.courses.command.people.PaySetCommand,
            org.portolan.courses.command.people.PayRemoveCommand,
            org.portolan.courses.command.people.ProgressCommand,
            org.portolan.courses.command.people.MentorCommand,
            org.portolan.courses.command.people.XapiCommand,
            org.portolan.courses.command.cards.CardsCommand,
            org.portolan.courses.command.cards.ExportCardsCommand,
            org.portolan.courses.command.memory.ReviewCommand,
            org.portolan.courses.command.memory.StatsCommand,
            org.portolan.courses.command.memory.OptimiseCommand,
            org.portolan.courses.command.memory.PlanCommand,
            org.portolan.courses.command.questions.QuestionsCommand,
            org.portolan.courses.command.questions.ExportCommand,
            org.portolan.courses.command.questions.BringInCommand;
    /** Cards, packages and questions of other tools. */
    provides org.portolan.api.intake.FileFormat with
            org.portolan.courses.intake.anki.AnkiPackage,
            org.portolan.courses.intake.anki.AnkiCollectionFile,
            org.portolan.courses.intake.anki.AnkiText,
            org.portolan.courses.intake.cardtable.CardTable,
            org.portolan.courses.intake.course.CoursePack,
            org.portolan.courses.intake.people.PayTable,
            org.portolan.courses.intake.people.SentProgressFile,
            org.portolan.courses.intake.scorm.ScormPackage,
            org.portolan.courses.intake.gift.GiftFormat,
            org.portolan.courses.intake.moodle.MoodleXml,
            org.portolan.courses.intake.qti.QtiXml,
            org.portolan.courses.intake.qti.QtiZip,
            org.portolan.courses.intake.liascript.LiaScript,
            org.portolan.courses.intake.table.QuestionTable;
    /** The lesson desk: learn on the real screens, and teach on them; the desk at which cards are answered; the one where courses are written. */
    provides org.portolan.api.view.View with
            org.portolan.courses.view.lesson.LessonDesk,
            org.portolan.courses.view.review.ReviewDesk,
            org.portolan.courses.view.author.AuthorDesk,
            org.portolan.courses.view.people.PathDesk,
            org.portolan.courses.view.people.MentorDesk;

    opens org.portolan.courses.model.cards to
            com.fasterxml.jackson.databind;
    opens org.portolan.courses.model.question to
            com.fasterxml.jackson.databind;
}
