#pragma once

#include <vector>

#include "source/diagnostics/diagnostics.h"
#include "source/diagnostics/source_text.h"
#include "source/names/known_names.h"
#include "source/names/symtable.h"
#include "source/rules/syntax_warnings.h"
#include "source/tree/ast.h"

namespace loopscope {

/// A program read and checked. When it is refused, only the diagnostics are of use.
struct ParsedProgram {
  ast::Module module;
  SymbolTable symbols;
  std::vector<Diagnostic> diagnostics;  ///< In order of place.
  std::vector<SyntaxWarning> warnings;  ///< Those of the program, in the order in which CPython gives them.

  bool is_refused() const;
};

/// The whole front end in one call: what is not Python, what CPython's compiler refuses, and what the subset lacks, all
/// in one go as far as each makes sense after the one before. `known` says what built-ins and modules there are.
ParsedProgram parse_program(SourceText const& source, KnownNames const& known);

/// The same without the subset's refusals, for the library's own modules.
ParsedProgram parse_library(SourceText const& source);

}  // namespace loopscope
