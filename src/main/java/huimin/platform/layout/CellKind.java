package huimin.platform.layout;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the cells of a column hold; decides how they are read and how they are written. */
public enum CellKind {
  @JsonProperty("text")
  TEXT,
  @JsonProperty("name")
  NAME,
  @JsonProperty("id")
  ID,
  @JsonProperty("date")
  DATE,
  @JsonProperty("partial-date")
  PARTIAL_DATE,
  @JsonProperty("period")
  PERIOD,
  @JsonProperty("money")
  MONEY,
  @JsonProperty("integer")
  INTEGER,
  @JsonProperty("phones")
  PHONES,
  @JsonProperty("account")
  ACCOUNT,
  @JsonProperty("credit-code")
  CREDIT_CODE,
  @JsonProperty("code")
  CODE,
  /** Written for the eye only (序号, 年龄): never read. */
  @JsonProperty("ignored")
  IGNORED
}
