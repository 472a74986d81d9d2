package huimin.quality.ui;

import huimin.platform.security.Access;
import huimin.quality.DuplicateService;
import huimin.quality.MergeService;
import huimin.quality.ProblemService;
import java.util.List;

/**
 * What the place works with, on one user's behalf; each service asks for the right itself.
 *
 * @param villages names of the office's villages, to choose from
 */
public record QualityDesk(
    Access access,
    ProblemService problems,
    DuplicateService duplicates,
    MergeService merges,
    List<String> villages) {}
