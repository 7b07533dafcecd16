#pragma once

#include <string>
#include <string_view>

#include "source/parse_program.h"
#include "source/tree/ast_text.h"

namespace loopscope {

/// All diagnostics of a program as `id line:column message`, one a line; with everything known unless `known` says
/// less.
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

/// The ids and lines alone: `complex-number 1, finalizer 5`.
inline std::string refusals_of(std::string_view text, KnownNames const& known = {}) {
  SourceText const source(text, "main.py");
  std::string result;
  for (Diagnostic const& diagnostic : parse_program(source, known).diagnostics) {
    if (!result.empty()) result += ", ";
    result += diagnostic_name(diagnostic.id) + " " + std::to_string(source.line(diagnostic.span.begin));
  }
  return result;
}

/// The tree of a program without `Module(body=[` … `])`.
inline std::string tree_of(std::string_view text) {
  SourceText const source(text, "main.py");
  std::string const whole = ast_text(parse_program(source, {}).module);
  constexpr std::string_view before = "Module(body=[";
  return whole.substr(before.size(), whole.size() - before.size() - 2);
}

}  // namespace loopscope
