package huimin.testkit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Resolves a parameter of type {@link TestOffice}; see {@link InOffice}. */
final class OfficeParameter implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(OfficeParameter.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == TestOffice.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    // The store closes what it holds when the test that asked for it has ended.
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(TestOffice.class, type -> TestOffice.create(), TestOffice.class);
  }
}
