#include "source/diagnostics/diagnostics.h"

#include <catch_amalgamated.hpp>

#include "source/diagnostics/source_text.h"

using namespace loopscope;

TEST_CASE("a diagnostic shows its place, its line and a caret under it") {
  SourceText const source("x = 1\nbreakpoint(name)\n", "main.py");
  DiagnosticSink sink;
  sink.report(DiagnosticId::debugger, {6, 16});
  REQUIRE(sink.diagnostics().size() == 1);
  CHECK(render_text(sink.diagnostics()[0], source) ==
        "main.py:2:1: debugger: Loopscope does not support `breakpoint()`.\n"
        "    breakpoint(name)\n"
        "    ^^^^^^^^^^\n"
        "    Step through the run on the page instead.\n");
}

TEST_CASE("carets stand under tabs and wide text, and stop at the end of the line") {
  SourceText const source("\té = (1,\n2)", "main.py");
  DiagnosticSink sink;
  sink.syntax_error({6, 11}, "no");
  CHECK(render_text(sink.diagnostics()[0], source) == "main.py:1:6: syntax-error: no\n    \té = (1,\n    \t    ^^^\n");
}

TEST_CASE("a diagnostic as JSON") {
  SourceText const source("a\n\"b", "main.py");
  DiagnosticSink sink;
  sink.syntax_error({2, 4}, "say \"so\"\n");
  CHECK(render_json(sink.diagnostics(), source) ==
        "[{\"id\":\"syntax-error\",\"severity\":\"error\",\"message\":\"say \\\"so\\\"\\u000a\",\"hint\":\"\","
        "\"line\":2,\"column\":1,\"endLine\":2,\"endColumn\":3}]");
  CHECK(render_json(std::vector<Diagnostic>{}, source) == "[]");
}

TEST_CASE("a sink keeps one error a place, in the order of places") {
  DiagnosticSink sink;
  sink.syntax_error({5, 6}, "second");
  sink.syntax_error({1, 2}, "first");
  sink.syntax_error({5, 7}, "same place");
  sink.sort();
  REQUIRE(sink.diagnostics().size() == 2);
  CHECK(sink.diagnostics()[0].message == "first");
  CHECK(sink.diagnostics()[1].message == "second");
  CHECK(sink.has_errors());
}

TEST_CASE("a sink stops collecting at its maximum") {
  DiagnosticSink sink;
  for (std::uint32_t place = 0; place < 500; ++place) sink.syntax_error({place, place}, "x");
  CHECK(sink.diagnostics().size() == DiagnosticSink::maximum_count);
}

TEST_CASE("placeholders in message and hint are filled") {
  DiagnosticSink sink;
  sink.report(DiagnosticId::not_implemented_in_module, {0, 1}, {"time", "tzset"});
  CHECK(sink.diagnostics()[0].message == "Loopscope's `time` has no `tzset`.");
}
