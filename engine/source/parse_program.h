#pragma once

#include <vector>

#include "source/diagnostics/diagnostics.h"
#include "source/diagnostics/source_text.h"
#include "source/names/known_names.h"
#include "source/names/symtable.h"
#include "source/rules/syntax_warnings.h"
#include "source/tree/ast.h"

namespace loopscope {

/// A parsed and checked program. Of a refused program, only the diagnostics are valid.
struct ParsedProgram {
  ast::Module module;
  SymbolTable symbols;
  std::vector<Diagnostic> diagnostics;  ///< Sorted by place.
  std::vector<SyntaxWarning> warnings;  ///< The syntax warnings, in CPython's order.

  bool is_refused() const;
};

/// Runs the whole front end: reports invalid Python, constructs that CPython's compiler rejects, and constructs
/// outside the subset. A stage runs only when the result of the stages before is usable. `known` lists the built-ins
/// and modules that are available.
ParsedProgram parse_program(SourceText const& source, KnownNames const& known);

/// Does the same without the checks of the subset, for the library's own modules.
ParsedProgram parse_library(SourceText const& source);

}  // namespace loopscope
