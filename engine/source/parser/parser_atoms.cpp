#include "source/lexer/literals.h"
#include "source/parser/parser.h"

namespace loopscope {

using namespace ast;

ExprPtr Parser::parse_atom() {
  SourceSpan const span = token().span;
  auto const constant = [&](ConstantValue value) -> ExprPtr {
    auto result = std::make_unique<Constant>(span);
    result->value = std::move(value);
    advance();
    return result;
  };
  switch (kind()) {
    case TokenKind::name: {
      auto name = std::make_unique<Name>(span);
      name->id = text(token());
      advance();
      return name;
    }
    case TokenKind::kw_none: return constant(NoneLiteral{});
    case TokenKind::kw_true: return constant(true);
    case TokenKind::kw_false: return constant(false);
    case TokenKind::ellipsis: return constant(EllipsisLiteral{});
    case TokenKind::number: return constant(number_value(text(token())));
    case TokenKind::string:
    case TokenKind::fstring_start: return parse_strings();
    case TokenKind::left_paren: return parse_group();
    case TokenKind::left_bracket: return parse_list();
    case TokenKind::left_brace: return parse_braces();
    default: fail_here(); return placeholder(span);
  }
}

ExprPtr Parser::parse_group() {
  std::uint32_t const begin = token().span.begin;
  open_bracket();
  auto tuple = std::make_unique<Tuple>(SourceSpan{});
  ExprPtr first;
  if (at(TokenKind::kw_yield)) {
    first = parse_yield();
    close_bracket(TokenKind::right_paren);
    return first;
  }
  if (!at(TokenKind::right_paren)) {
    if (at(TokenKind::double_star)) {
      SourceSpan const star = token().span;
      if (attempt([&] {
            advance();
            parse_expression();
            expect(TokenKind::right_paren);
          })) {
        fail(spanning(star, previous_span()), "cannot use double starred expression here");
      }
    }
    first = parse_star_named_expression();
    if (at_comprehension()) {
      check_comprehension_element(*first);
      auto generator = std::make_unique<GeneratorExp>(SourceSpan{});
      generator->elt = std::move(first);
      generator->generators = parse_comprehensions();
      close_bracket(TokenKind::right_paren);
      generator->span = span_from(begin);
      return finish(std::move(generator));
    }
    if (!at(TokenKind::comma)) {
      if (first->kind == ExprKind::Starred && at(TokenKind::right_paren)) {
        fail(first->span, "cannot use starred expression here");
      }
      close_bracket(TokenKind::right_paren);
      return first;
    }
    tuple->elts.push_back(std::move(first));
    while (accept(TokenKind::comma) && !at(TokenKind::right_paren)) {
      tuple->elts.push_back(parse_star_named_expression());
    }
  }
  close_bracket(TokenKind::right_paren);
  tuple->span = span_from(begin);
  return finish(std::move(tuple));
}

void Parser::check_comprehension_element(Expr const& element) {
  if (element.kind == ExprKind::Starred) fail(element.span, "iterable unpacking cannot be used in comprehension");
}

ExprPtr Parser::parse_list() {
  std::uint32_t const begin = token().span.begin;
  open_bracket();
  auto list = std::make_unique<List>(SourceSpan{});
  while (!at(TokenKind::right_bracket) && !m_failed) {
    list->elts.push_back(parse_star_named_expression());
    if (at_comprehension()) {
      if (list->elts.size() > 1) {
        fail(spanning(list->elts.front()->span, list->elts.back()->span),
             "did you forget parentheses around the comprehension target?");
      }
      check_comprehension_element(*list->elts.front());
      auto comprehension = std::make_unique<ListComp>(SourceSpan{});
      comprehension->elt = std::move(list->elts.front());
      comprehension->generators = parse_comprehensions();
      close_bracket(TokenKind::right_bracket);
      comprehension->span = span_from(begin);
      return finish(std::move(comprehension));
    }
    if (!accept(TokenKind::comma)) break;
  }
  close_bracket(TokenKind::right_bracket);
  list->span = span_from(begin);
  return finish(std::move(list));
}

ExprPtr Parser::parse_braces() {
  std::uint32_t const begin = token().span.begin;
  open_bracket();
  if (at(TokenKind::right_brace) || at(TokenKind::double_star)) return parse_dict(begin);
  std::size_t const position = m_position;
  bool const begins_with_name = at(TokenKind::name);
  ExprPtr first = parse_star_named_expression();
  // A key may be `name := value` only in parentheses.
  bool const is_bare_named = first->kind == ExprKind::NamedExpr && begins_with_name;
  if (at(TokenKind::colon) && first->kind != ExprKind::Starred && !is_bare_named) {
    m_position = position;
    return parse_dict(begin);
  }
  return parse_set(begin, std::move(first));
}

ExprPtr Parser::parse_set(std::uint32_t begin, ExprPtr first) {
  auto set = std::make_unique<Set>(SourceSpan{});
  set->elts.push_back(std::move(first));
  for (;;) {
    if (at_comprehension()) {
      if (set->elts.size() > 1) {
        fail(spanning(set->elts.front()->span, set->elts.back()->span),
             "did you forget parentheses around the comprehension target?");
      }
      check_comprehension_element(*set->elts.front());
      auto comprehension = std::make_unique<SetComp>(SourceSpan{});
      comprehension->elt = std::move(set->elts.front());
      comprehension->generators = parse_comprehensions();
      close_bracket(TokenKind::right_brace);
      comprehension->span = span_from(begin);
      return finish(std::move(comprehension));
    }
    if (!accept(TokenKind::comma) || at(TokenKind::right_brace)) break;
    set->elts.push_back(parse_star_named_expression());
  }
  close_bracket(TokenKind::right_brace);
  set->span = span_from(begin);
  return finish(std::move(set));
}

ExprPtr Parser::parse_dict(std::uint32_t begin) {
  auto dict = std::make_unique<Dict>(SourceSpan{});
  while (!at(TokenKind::right_brace) && !m_failed) {
    SourceSpan const star = token().span;
    if (accept(TokenKind::double_star)) {
      dict->keys.push_back(nullptr);
      dict->values.push_back(parse_bitwise_or());
      if (at_comprehension()) fail(star, "dict unpacking cannot be used in dict comprehension");
    } else {
      ExprPtr key = parse_expression();
      if (at(TokenKind::comma) || at(TokenKind::right_brace)) {
        fail({key->span.end - 1, key->span.end}, "':' expected after dictionary key");
      }
      SourceSpan const colon = token().span;
      expect(TokenKind::colon);
      if (at(TokenKind::comma) || at(TokenKind::right_brace)) {
        fail(colon, "expression expected after dictionary key and ':'");
      } else if (at(TokenKind::star)) {
        ExprPtr const value = parse_star_expression();
        fail(value->span, "cannot use a starred expression in a dictionary value");
      }
      ExprPtr value = parse_expression();
      if (at_comprehension() && dict->keys.empty()) {
        auto comprehension = std::make_unique<DictComp>(SourceSpan{});
        comprehension->key = std::move(key);
        comprehension->value = std::move(value);
        comprehension->generators = parse_comprehensions();
        close_bracket(TokenKind::right_brace);
        comprehension->span = span_from(begin);
        return finish(std::move(comprehension));
      }
      dict->keys.push_back(std::move(key));
      dict->values.push_back(std::move(value));
    }
    if (!accept(TokenKind::comma)) break;
  }
  close_bracket(TokenKind::right_brace);
  dict->span = span_from(begin);
  return finish(std::move(dict));
}

/// One or more `for … in … if …`; never empty.
std::vector<Comprehension> Parser::parse_comprehensions() {
  std::vector<Comprehension> result;
  do {
    Comprehension comprehension;
    std::uint32_t const begin = token().span.begin;
    comprehension.is_async = accept(TokenKind::kw_async);
    expect(TokenKind::kw_for);
    comprehension.target = parse_target_list(TokenKind::kw_in);
    if (at(TokenKind::kw_in)) check_target(*comprehension.target, TargetUse::for_loop);
    expect(TokenKind::kw_in, "'in' expected after for-loop variables");
    comprehension.iter = parse_disjunction();
    while (accept(TokenKind::kw_if)) comprehension.ifs.push_back(parse_disjunction());
    comprehension.span = span_from(begin);
    result.push_back(std::move(comprehension));
  } while (at_comprehension());
  return result;
}

}  // namespace loopscope
