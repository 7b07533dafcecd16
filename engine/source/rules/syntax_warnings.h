#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "source/diagnostics/source_text.h"
#include "source/lexer/lexer.h"
#include "source/tree/ast.h"

namespace loopscope {

/// What CPython's compiler warns of before a program runs, in its words.
struct SyntaxWarning {
  std::uint32_t line = 1;
  std::string message;
};

/// Escapes that mean nothing, numbers that run into a keyword: what is seen while the text is read.
void warn_of_tokens(TokenList const& tokens, SourceText const& source, std::vector<SyntaxWarning>& warnings);
/// Jumps out of `finally`, then comparisons, calls and subscripts that cannot be meant. In the order of CPython's
/// passes.
void warn_of_tree(ast::Module const& module, SourceText const& source, std::vector<SyntaxWarning>& warnings);

}  // namespace loopscope
