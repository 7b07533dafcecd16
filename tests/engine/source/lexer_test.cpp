#include "source/lexer/lexer.h"

#include <catch_amalgamated.hpp>
#include <string>

#include "source/diagnostics/diagnostics.h"
#include "source/front_end.h"

using namespace loopscope;

namespace {

/// The kinds and texts of all tokens except the last newline and the end marker: `name x, =, number 1`.
std::string tokens_of(std::string_view text) {
  SourceText const source(text, "main.py");
  DiagnosticSink diagnostics;
  TokenList const list = Lexer(source, diagnostics).run();
  std::string result;
  for (Token const& token : list.tokens) {
    if (!result.empty()) result += ' ';
    switch (token.kind) {
      case TokenKind::newline: result += "NEWLINE"; break;
      case TokenKind::indent: result += "INDENT"; break;
      case TokenKind::dedent: result += "DEDENT"; break;
      case TokenKind::end_marker: result += "END"; break;
      case TokenKind::error: result += "ERROR"; break;
      default: result += source.slice(token.span); break;
    }
  }
  return result;
}

}  // namespace

TEST_CASE("blocks are indents and dedents") {
  CHECK(tokens_of("if x:\n  y\n\n  # note\n  z\nw") ==
        "if x : NEWLINE INDENT y NEWLINE z NEWLINE DEDENT w NEWLINE END");
  CHECK(tokens_of("if x:\n  if y:\n    z") ==
        "if x : NEWLINE INDENT if y : NEWLINE INDENT z NEWLINE DEDENT DEDENT END");
  CHECK(tokens_of("") == "END");
  CHECK(tokens_of("\n  # only a note\n\n") == "END");
}

TEST_CASE("lines join inside brackets and after a backslash") {
  CHECK(tokens_of("f(1,\n  2)\n") == "f ( 1 , 2 ) NEWLINE END");
  CHECK(tokens_of("a = \\\n  1\n") == "a = 1 NEWLINE END");
}

TEST_CASE("operators are taken longest first") {
  CHECK(tokens_of("a**=b//=c->d:=e...f!=g<<=h") == "a **= b //= c -> d := e ... f != g <<= h NEWLINE END");
}

TEST_CASE("numbers of all forms") {
  CHECK(tokens_of("1_000 0xFF 0o17 0b1_0 1.5e-3 .5 5. 1e10 3j 00") ==
        "1_000 0xFF 0o17 0b1_0 1.5e-3 .5 5. 1e10 3j 00 NEWLINE END");
  CHECK(tokens_of("1if x else 2") == "1 if x else 2 NEWLINE END");
}

TEST_CASE("an f-string is its texts and the tokens between its braces") {
  CHECK(tokens_of("f'a{x!r:>{w}}b'") == "f' a { x ! r : > { w } } b ' NEWLINE END");
  CHECK(tokens_of("f'{{{x}}}'") == "f' {{ { x } }} ' NEWLINE END");
  CHECK(tokens_of("f'{d['k']}'") == "f' { d [ 'k' ] } ' NEWLINE END");
  CHECK(tokens_of("f'{f\"{f'{1}'}\"}'") == "f' { f\" { f' { 1 } ' } \" } ' NEWLINE END");
  CHECK(tokens_of("f'''a\n{\nx\n}'''") == "f''' a\n { x } ''' NEWLINE END");
  CHECK(tokens_of("f'{x != y}'") == "f' { x != y } ' NEWLINE END");
}

TEST_CASE("names may hold letters of other alphabets") {
  CHECK(tokens_of("größe = длина + 変数") == "größe = длина + 変数 NEWLINE END");
  CHECK(refusals_of("\xE1\x9A\xA0 = 1") == "identifier-character 1");
  CHECK(diagnostics_of("x = \xE2\x80\x9C"
                       "a") == "smart-quotes 1:5 invalid character '\xE2\x80\x9C' (U+201C)");
  CHECK(diagnostics_of("x\xC2\xA0= 1") == "syntax-error 1:2 invalid non-printable character U+00A0");
}

TEST_CASE("indentation that CPython refuses") {
  CHECK(diagnostics_of("if x:\n\ta\n        b\n") ==
        "tab-error 3:1 inconsistent use of tabs and spaces in indentation");
  CHECK(diagnostics_of("if x:\n    a\n  b\n") ==
        "indentation-error 3:4 unindent does not match any outer indentation level");
  CHECK(diagnostics_of("  x\n") == "indentation-error 1:2 unexpected indent");
}

TEST_CASE("a form feed begins the indentation anew") { CHECK(refusals_of("if x:\n  \f  a\n").empty() == true); }

TEST_CASE("strings that do not end") {
  CHECK(diagnostics_of("x = 'abc\ny = 1\n") == "syntax-error 1:5 unterminated string literal (detected at line 1)");
  CHECK(diagnostics_of("'a\\'\n") ==
        "syntax-error 1:1 unterminated string literal (detected at line 1); perhaps you escaped the end quote?");
  CHECK(diagnostics_of("'''a\nb") == "syntax-error 1:1 unterminated triple-quoted string literal (detected at line 2)");
  CHECK(diagnostics_of("f'a") == "syntax-error 1:1 unterminated f-string literal (detected at line 1)");
}

TEST_CASE("brackets that do not fit") {
  CHECK(diagnostics_of("(1]") == "syntax-error 1:3 closing parenthesis ']' does not match opening parenthesis '('");
  CHECK(diagnostics_of("(\n1]") ==
        "syntax-error 2:2 closing parenthesis ']' does not match opening parenthesis '(' on line 1");
  CHECK(diagnostics_of("f(1))") == "syntax-error 1:5 unmatched ')'");
  CHECK(diagnostics_of("x = [1, 2\ny = 3\nz = 4\n") == "unclosed-bracket 1:5 '[' was never closed");
  CHECK(refusals_of("x = " + std::string(201, '(')) == "nesting-limit 1");
}

TEST_CASE("numbers that are none") {
  CHECK(diagnostics_of("x = 5y") == "syntax-error 1:5 invalid decimal literal");
  CHECK(diagnostics_of("0123") ==
        "syntax-error 1:1 leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal "
        "integers");
  CHECK(diagnostics_of("0b12") == "syntax-error 1:4 invalid digit '2' in binary literal");
  CHECK(diagnostics_of("0xg") == "syntax-error 1:2 invalid hexadecimal literal");
}

TEST_CASE("string prefixes that exclude each other") {
  CHECK(diagnostics_of("ub'x'") == "syntax-error 1:1 'u' and 'b' prefixes are incompatible");
}
