#pragma once

#include <string>
#include <string_view>

#include "source/parse_program.h"
#include "source/tree/ast_text.h"

namespace loopscope {

/// All diagnostics of a program, one `id line:column message` per line. By default, every name is known.
inline std::string diagnostics_of(std::string_view text, KnownNames const& known = {}) {
  SourceText const source(text, "main.py");
  std::string result;
  for (Diagnostic const& diagnostic : parse_program(source, known).diagnostics) {
    SourcePosition const place = source.position(diagnostic.span.begin);
    if (!result.empty()) result += '\n';
    result += diagnostic_name(diagnostic.id) + " " + std::to_string(place.line) + ":" + std::to_string(place.column) +
              " " + diagnostic.message;
  }
  return result;
}

/// The ids and lines of the diagnostics: `complex-number 1, finalizer 5`.
inline std::string refusals_of(std::string_view text, KnownNames const& known = {}) {
  SourceText const source(text, "main.py");
  std::string result;
  for (Diagnostic const& diagnostic : parse_program(source, known).diagnostics) {
    if (!result.empty()) result += ", ";
    result += diagnostic_name(diagnostic.id) + " " + std::to_string(source.line(diagnostic.span.begin));
  }
  return result;
}

/// The text of a program's tree, without `Module(body=[` and `])`.
inline std::string tree_of(std::string_view text) {
  SourceText const source(text, "main.py");
  std::string const whole = ast_text(parse_program(source, {}).module);
  constexpr std::string_view before = "Module(body=[";
  return whole.substr(before.size(), whole.size() - before.size() - 2);
}

}  // namespace loopscope
