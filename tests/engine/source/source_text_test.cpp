#include "source/diagnostics/source_text.h"

#include <catch_amalgamated.hpp>

#include "source/front_end.h"

using namespace loopscope;

TEST_CASE("a source text knows its lines") {
  SourceText const text("one\ntwo\n", "main.py");
  CHECK(text.line_count() == 2);
  CHECK(text.line_text(1) == "one");
  CHECK(text.line_text(2) == "two");
  CHECK(text.line_text(3).empty());
  CHECK(text.line(3) == 1);
  CHECK(text.line(4) == 2);
}

TEST_CASE("an empty text has one line") {
  SourceText const text("", "main.py");
  CHECK(text.line_count() == 1);
  CHECK(text.position(0) == SourcePosition{1, 1});
}

TEST_CASE("every line end is one newline, and a byte order mark is nothing") {
  SourceText const text(
      "\xEF\xBB\xBF"
      "a\r\nb\rc",
      "main.py");
  CHECK(text.text() == "a\nb\nc");
  CHECK(text.line_count() == 3);
}

TEST_CASE("columns count code points") {
  SourceText const text("äß→x", "main.py");
  CHECK(text.position(7) == SourcePosition{1, 4});
}

TEST_CASE("what cannot be read is refused before anything else looks at it") {
  CHECK(refusals_of(std::string_view("x\0y", 3)) == "syntax-error 1");
  CHECK(refusals_of("ok\nx = '\xff'\n(") == "source-encoding 2");
  CHECK(refusals_of("# coding: latin-1\nx = 'ä'\n") == "declared-encoding 1");
  CHECK(refusals_of("# coding: latin-1\nx = 1\n").empty());
  CHECK(refusals_of("# -*- coding: UTF-8 -*-\nx = 'ä'\n").empty());
}

TEST_CASE("a program has at most 65,535 lines") {
  CHECK(refusals_of(std::string(65'535, '\n')).empty());
  CHECK(refusals_of(std::string(65'536, '\n')) == "source-too-large 1");
}
