
#include "base/fill.h"
#include "source/lexer/literals.h"
#include "source/parser/parser.h"

namespace loopscope {

using namespace ast;

/// The parts of one string expression: adjacent literals form one value, adjacent texts one constant.
struct Parser::StringParts {
  std::vector<ExprPtr> values;
  std::string text;
  SourceSpan text_span;
  bool has_text = false;
  bool has_fstring = false;
  bool is_template = false;
  bool has_plain = false;
  bool has_bytes = false;

  void add_text(std::string_view more, SourceSpan span) {
    if (!has_text) text_span = span;
    has_text = true;
    text_span.end = span.end;
    text += more;
  }
  void end_text() {
    if (has_text && !text.empty()) {
      auto constant = std::make_unique<Constant>(text_span);
      constant->value = StringLiteral{std::move(text)};
      values.push_back(std::move(constant));
    }
    text.clear();
    has_text = false;
  }
};

ExprPtr Parser::parse_strings() {
  std::uint32_t const begin = token().span.begin;
  StringParts parts;
  std::uint32_t previous = begin;
  for (bool is_first = true; at(TokenKind::string) || at(TokenKind::fstring_start); is_first = false) {
    std::uint32_t const part = token().span.begin;
    bool const is_template = string_prefix(text(token())).is_template;
    bool const is_mixed = !is_first && is_template != parts.is_template;
    parts.is_template = is_template;
    at(TokenKind::string) ? parse_plain_string(parts) : parse_fstring(parts);
    if (is_mixed) fail(span_from(previous), "cannot mix t-string literals with string or bytes literals");
    previous = part;
  }
  SourceSpan const span = span_from(begin);
  if (parts.has_bytes && (parts.has_plain || parts.has_fstring)) {
    fail(token().span, "cannot mix bytes and nonbytes literals");
    return placeholder(span);
  }
  if (parts.has_fstring) {
    parts.end_text();
    auto joined = std::make_unique<JoinedStr>(span);
    joined->values = std::move(parts.values);
    joined->is_template = parts.is_template;
    return finish(std::move(joined));
  }
  auto constant = std::make_unique<Constant>(span);
  if (parts.has_bytes) {
    constant->value = BytesLiteral{std::move(parts.text)};
  } else {
    constant->value = StringLiteral{std::move(parts.text)};
  }
  return constant;
}

void Parser::parse_plain_string(StringParts& parts) {
  SourceSpan const span = token().span;
  std::string_view const literal = text(token());
  advance();
  StringPrefix const prefix = string_prefix(literal);
  std::uint32_t const begin = prefix.prefix_length + prefix.quote_length;
  std::string_view const body = literal.substr(begin, literal.size() - begin - prefix.quote_length);
  (prefix.is_bytes ? parts.has_bytes : parts.has_plain) = true;
  if (prefix.is_bytes) {
    for (char const c : body) {
      if (static_cast<unsigned char>(c) < 0x80) continue;
      report(span, "bytes can only contain ASCII literal characters");
      break;
    }
  }
  if (prefix.is_raw) return parts.add_text(body, span);
  DecodedString const decoded = prefix.is_bytes ? decode_bytes(body) : decode_string(body);
  if (!decoded.error.empty()) report(span, decoded.error);
  if (decoded.has_named_character) refuse(DiagnosticId::named_character, span);
  parts.add_text(decoded.value, span);
}

void Parser::parse_fstring(StringParts& parts) {
  std::string_view const opening = text(token());
  StringPrefix const prefix = string_prefix(opening);
  bool const around = std::exchange(m_in_template, prefix.is_template);
  parts.has_fstring = true;
  advance();
  while (!m_failed && !at(TokenKind::fstring_end)) {
    if (at(TokenKind::fstring_middle)) {
      parts.add_text(decode_fstring_text(token(), prefix.is_raw), token().span);
      advance();
    } else {
      parse_replacement_field(parts, prefix.is_raw);
    }
  }
  accept(TokenKind::fstring_end);
  m_in_template = around;
}

void Parser::fail_in_string(SourceSpan span, std::string_view message) {
  fail(span, string_message(message, m_in_template));
}

/// The value of a part of f-string text: doubled braces become single ones, then escapes are decoded.
std::string Parser::decode_fstring_text(Token const& token, bool is_raw) {
  std::string_view const written = text(token);
  std::string body;
  for (std::size_t index = 0; index < written.size(); ++index) {
    char const c = written[index];
    body.push_back(c);
    bool const is_doubled = (c == '{' || c == '}') && index + 1 < written.size() && written[index + 1] == c;
    if (is_doubled) ++index;
  }
  if (is_raw) return body;
  DecodedString decoded = decode_string(body);
  if (!decoded.error.empty()) report(token.span, decoded.error);
  if (decoded.has_named_character) refuse(DiagnosticId::named_character, token.span);
  return std::move(decoded.value);
}

/// `{expression = !conversion :spec}`. Mirrors `replacement_field` and `invalid_replacement_field`.
void Parser::parse_replacement_field(StringParts& parts, bool is_raw) {
  Nesting const nesting(*this);
  std::uint32_t const begin = token().span.begin;
  if (!at(TokenKind::left_brace)) return fail_here();
  open_bracket();
  std::size_t const first_token = m_position;
  if (at(TokenKind::equal) || at(TokenKind::exclamation) || at(TokenKind::colon) || at(TokenKind::right_brace)) {
    return fail_in_string(token().span, fill("f-string: valid expression required before '{}'", {text(token())}));
  }
  if (!at_expression_start() && !at(TokenKind::star) && !at(TokenKind::kw_yield)) {
    return fail_in_string(token().span, "f-string: expecting a valid expression after '{'");
  }
  auto field = std::make_unique<FormattedValue>(SourceSpan{});
  field->value = parse_assigned_value();
  if (m_in_template && !m_failed) {
    field->written = debug_text(begin + 1, first_token);
    field->written.resize(field->written.find_last_not_of(" \t\f\n") + 1);
  }
  bool const is_debug = accept(TokenKind::equal);
  if (is_debug) {
    std::string const shown = debug_text(begin + 1, first_token);
    parts.add_text(shown, {begin + 1, token().span.begin});
  }
  bool const has_conversion = at(TokenKind::exclamation);
  if (has_conversion) parse_conversion(*field);
  if (accept(TokenKind::colon)) {
    std::uint32_t const spec_begin = token().span.begin;
    StringParts spec_parts;
    while (!m_failed && !at(TokenKind::right_brace)) {
      if (at(TokenKind::fstring_middle)) {
        spec_parts.add_text(decode_fstring_text(token(), is_raw), token().span);
        advance();
      } else if (at(TokenKind::left_brace)) {
        parse_replacement_field(spec_parts, is_raw);
      } else {
        fail_in_string(token().span, "f-string: expecting '}', or format specs");
      }
    }
    spec_parts.end_text();
    auto spec = std::make_unique<JoinedStr>(span_from(spec_begin));
    spec->values = std::move(spec_parts.values);
    field->format_spec = finish(std::move(spec));
  }
  if (!at(TokenKind::right_brace)) {
    std::string_view const message = has_conversion ? "f-string: expecting ':' or '}'"
                                     : is_debug     ? "f-string: expecting '!', or ':', or '}'"
                                                    : "f-string: expecting '=', or '!', or ':', or '}'";
    return fail_in_string(token().span, message);
  }
  if (is_debug && !has_conversion && !field->format_spec) field->conversion = 'r';
  close_bracket(TokenKind::right_brace);
  field->span = span_from(begin);
  parts.end_text();
  parts.values.push_back(finish(std::move(field)));
}

void Parser::parse_conversion(FormattedValue& field) {
  SourceSpan const mark = token().span;
  advance();
  if (at(TokenKind::right_brace) || at(TokenKind::colon)) {
    return fail_in_string(token().span, "f-string: missing conversion character");
  }
  if (token().span.begin != mark.end) {
    return fail_in_string(mark, "f-string: conversion type must come right after the exclamation mark");
  }
  if (!at(TokenKind::name)) return fail_in_string(token().span, "f-string: invalid conversion character");
  std::string_view const name = text(token());
  if (name != "s" && name != "r" && name != "a") {
    return fail_in_string(token().span,
                          fill("f-string: invalid conversion character '{}': expected 's', 'r', or 'a'", {name}));
  }
  field.conversion = name.front();
  advance();
}

/// The text that `{x = }` shows before the value: the source from the brace to the token after the '=', without
/// comments.
std::string Parser::debug_text(std::uint32_t begin, std::size_t first_token) const {
  std::string result;
  std::uint32_t offset = begin;
  for (std::size_t index = first_token; index <= m_position; ++index) {
    bool in_comment = false;
    for (char const c : m_source.slice({offset, std::max(offset, m_tokens[index].span.begin)})) {
      in_comment = c == '#' || (in_comment && c != '\n');
      if (!in_comment) result.push_back(c);
    }
    if (index == m_position) break;
    result += m_source.slice(m_tokens[index].span);
    offset = m_tokens[index].span.end;
  }
  return result;
}

}  // namespace loopscope
