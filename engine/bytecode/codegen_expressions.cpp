#include <bit>
#include <optional>
#include <string>

#include "base/assert.h"
#include "bytecode/code_generator.h"
#include "values/containers/tuple.h"
#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/numbers/big_integer.h"
#include "values/numbers/int.h"
#include "values/text/bytes.h"
#include "values/text/str.h"

namespace loopscope {

namespace {

std::uint32_t operand_of(ast::BinaryOperator op) { return static_cast<std::uint32_t>(op); }
static_assert(static_cast<int>(ast::BinaryOperator::FloorDiv) == static_cast<int>(BinaryOperator::floor_divide));
static_assert(static_cast<int>(ast::BinaryOperator::BitAnd) == static_cast<int>(BinaryOperator::bit_and));
static_assert(static_cast<int>(ast::CompareOperator::GtE) == static_cast<int>(Comparison::greater_equal));

bool has_starred(std::vector<ast::ExprPtr> const& elements) {
  for (auto const& element : elements) {
    if (element->kind == ast::ExprKind::Starred) return true;
  }
  return false;
}

/// The value of `-literal`, if the operand is a number literal.
std::optional<ast::ConstantValue> negated(ast::Expr const& operand) {
  auto const* constant = ast::if_is<ast::Constant>(&operand);
  if (!constant) return std::nullopt;
  if (auto const* number = std::get_if<std::int64_t>(&constant->value)) return -*number;
  if (auto const* number = std::get_if<double>(&constant->value)) return -*number;
  return std::nullopt;
}

}  // namespace

void CodeGenerator::expression(ast::Expr const& expr) {
  set_line_of(expr.span);
  switch (expr.kind) {
    case ast::ExprKind::BoolOp: return bool_op(ast::as<ast::BoolOp>(expr));
    case ast::ExprKind::NamedExpr: {
      auto const& node = ast::as<ast::NamedExpr>(expr);
      expression(*node.value);
      emit(Opcode::COPY, 1);
      return name_operation(node.target->id, NameUse::store);
    }
    case ast::ExprKind::BinOp: {
      auto const& node = ast::as<ast::BinOp>(expr);
      expression(*node.left);
      expression(*node.right);
      set_line_of(expr.span);
      return emit(Opcode::BINARY_OP, operand_of(node.op));
    }
    case ast::ExprKind::UnaryOp: return unary_op(ast::as<ast::UnaryOp>(expr));
    case ast::ExprKind::Lambda: return lambda(ast::as<ast::Lambda>(expr));
    case ast::ExprKind::IfExp: return conditional_expression(ast::as<ast::IfExp>(expr));
    case ast::ExprKind::Dict: return dict_display(ast::as<ast::Dict>(expr));
    case ast::ExprKind::Set:
      return sequence(ast::as<ast::Set>(expr).elts, Opcode::BUILD_SET, Opcode::SET_ADD, Opcode::SET_UPDATE);
    case ast::ExprKind::ListComp: {
      auto const& node = ast::as<ast::ListComp>(expr);
      return comprehension({node, node.generators, nullptr, *node.elt, Opcode::BUILD_LIST, Opcode::LIST_APPEND});
    }
    case ast::ExprKind::SetComp: {
      auto const& node = ast::as<ast::SetComp>(expr);
      return comprehension({node, node.generators, nullptr, *node.elt, Opcode::BUILD_SET, Opcode::SET_ADD});
    }
    case ast::ExprKind::DictComp: {
      auto const& node = ast::as<ast::DictComp>(expr);
      return comprehension({node, node.generators, node.key.get(), *node.value, Opcode::BUILD_MAP, Opcode::MAP_ADD});
    }
    case ast::ExprKind::Await:
      expression(*ast::as<ast::Await>(expr).value);
      set_line_of(expr.span);
      return emit(Opcode::AWAIT, static_cast<std::uint32_t>(AwaitSource::expression));
    case ast::ExprKind::Compare: return compare(ast::as<ast::Compare>(expr));
    case ast::ExprKind::Call: return call(ast::as<ast::Call>(expr));
    case ast::ExprKind::FormattedValue: return formatted_value(ast::as<ast::FormattedValue>(expr));
    case ast::ExprKind::JoinedStr: return joined_str(ast::as<ast::JoinedStr>(expr));
    case ast::ExprKind::Constant: return constant(ast::as<ast::Constant>(expr));
    case ast::ExprKind::Attribute: {
      auto const& node = ast::as<ast::Attribute>(expr);
      expression(*node.value);
      set_line_of_attribute(node.span, node.attr.span);
      return emit_named(Opcode::LOAD_ATTR, node.attr.text);
    }
    case ast::ExprKind::Subscript: {
      auto const& node = ast::as<ast::Subscript>(expr);
      expression(*node.value);
      subscript_key(*node.slice);
      set_line_of(expr.span);
      return emit(Opcode::BINARY_SUBSCR);
    }
    case ast::ExprKind::Name: return name_operation(ast::as<ast::Name>(expr).id, NameUse::load);
    case ast::ExprKind::List:
      return sequence(ast::as<ast::List>(expr).elts, Opcode::BUILD_LIST, Opcode::LIST_APPEND, Opcode::LIST_EXTEND);
    case ast::ExprKind::Tuple: return tuple_display(ast::as<ast::Tuple>(expr));
    case ast::ExprKind::Slice: return subscript_key(expr);
    case ast::ExprKind::GeneratorExp: return generator_expression(ast::as<ast::GeneratorExp>(expr));
    case ast::ExprKind::Yield: return yield_expression(ast::as<ast::Yield>(expr));
    case ast::ExprKind::YieldFrom: return yield_from(ast::as<ast::YieldFrom>(expr));
    case ast::ExprKind::Starred:
      // Refused by the parser or by the subset rules.
      UNREACHABLE();
  }
}

void CodeGenerator::constant(ast::Constant const& node) {
  if (std::holds_alternative<ast::NoneLiteral>(node.value)) return load_none();
  if (std::holds_alternative<ast::EllipsisLiteral>(node.value))
    return m_assembler.load_constant(Value::ellipsis(), "...");
  if (auto const* truth = std::get_if<bool>(&node.value)) {
    return m_assembler.load_constant(Value::boolean(*truth), *truth ? "True" : "False");
  }
  if (auto const* number = std::get_if<std::int64_t>(&node.value)) return load_int(*number);
  if (auto const* number = std::get_if<double>(&node.value)) {
    return m_assembler.load_constant(Value::number(*number),
                                     "float " + std::to_string(std::bit_cast<std::uint64_t>(*number)));
  }
  if (auto const* text = std::get_if<ast::StringLiteral>(&node.value)) return load_str(text->utf8);
  if (auto const* big = std::get_if<ast::BigIntLiteral>(&node.value)) {
    return m_assembler.load_constant(int_value(m_runtime, BigInteger::of_digits(big->digits, big->base)),
                                     "int " + std::to_string(big->base) + " " + big->digits);
  }
  if (auto const* bytes = std::get_if<ast::BytesLiteral>(&node.value))
    return m_assembler.load_constant(bytes_value(m_runtime, bytes->bytes), "bytes " + bytes->bytes);
  // The subset rules have refused other literals.
  UNREACHABLE();
}

void CodeGenerator::sequence(std::vector<ast::ExprPtr> const& elements, Opcode build, Opcode append, Opcode extend) {
  auto const count = static_cast<std::uint32_t>(elements.size());
  std::uint16_t const line = m_assembler.line();
  SourceSpan const place = m_assembler.place();
  if (!has_starred(elements)) {
    for (auto const& element : elements) expression(*element);
    m_assembler.set_line(line, place);
    return emit(build, count);
  }
  emit(build, 0);
  for (auto const& element : elements) {
    auto const* starred = ast::if_is<ast::Starred>(element.get());
    expression(starred ? *starred->value : *element);
    m_assembler.set_line(line, place);
    emit(starred ? extend : append, 1);
  }
}

void CodeGenerator::tuple_display(ast::Tuple const& tuple) {
  if (!has_starred(tuple.elts)) {
    return sequence(tuple.elts, Opcode::BUILD_TUPLE, Opcode::LIST_APPEND, Opcode::LIST_EXTEND);
  }
  sequence(tuple.elts, Opcode::BUILD_LIST, Opcode::LIST_APPEND, Opcode::LIST_EXTEND);
  emit(Opcode::LIST_TO_TUPLE);
}

void CodeGenerator::dict_display(ast::Dict const& dict) {
  bool has_unpacking = false;
  for (auto const& key : dict.keys) has_unpacking |= key == nullptr;
  if (!has_unpacking) {
    for (std::size_t i = 0; i < dict.keys.size(); ++i) {
      expression(*dict.keys[i]);
      expression(*dict.values[i]);
    }
    set_line_of(dict.span);
    return emit(Opcode::BUILD_MAP, static_cast<std::uint32_t>(dict.keys.size()));
  }
  emit(Opcode::BUILD_MAP, 0);
  for (std::size_t i = 0; i < dict.keys.size(); ++i) {
    if (dict.keys[i]) expression(*dict.keys[i]);
    expression(*dict.values[i]);
    set_line_of(dict.span);
    emit(dict.keys[i] ? Opcode::MAP_ADD : Opcode::DICT_UPDATE, 1);
  }
}

void CodeGenerator::bool_op(ast::BoolOp const& node) {
  Label const end = m_assembler.new_label();
  Opcode const jump = node.op == ast::BoolOperator::And ? Opcode::JUMP_IF_FALSE_OR_POP : Opcode::JUMP_IF_TRUE_OR_POP;
  for (std::size_t i = 0; i + 1 < node.values.size(); ++i) {
    expression(*node.values[i]);
    m_assembler.emit_jump(jump, end);
  }
  expression(*node.values.back());
  m_assembler.bind(end);
}

void CodeGenerator::unary_op(ast::UnaryOp const& node) {
  if (node.op == ast::UnaryOperator::USub) {
    if (auto const value = negated(*node.operand)) {
      ast::Constant folded(node.span);
      folded.value = *value;
      return constant(folded);
    }
  }
  expression(*node.operand);
  set_line_of(node.span);
  switch (node.op) {
    case ast::UnaryOperator::Not: return emit(Opcode::UNARY_NOT);
    case ast::UnaryOperator::Invert: return emit(Opcode::UNARY_OP, static_cast<std::uint32_t>(UnaryOperator::invert));
    case ast::UnaryOperator::UAdd: return emit(Opcode::UNARY_OP, static_cast<std::uint32_t>(UnaryOperator::positive));
    case ast::UnaryOperator::USub: return emit(Opcode::UNARY_OP, static_cast<std::uint32_t>(UnaryOperator::negative));
  }
}

void CodeGenerator::compare_operation(ast::CompareOperator op) {
  switch (op) {
    case ast::CompareOperator::Is: return emit(Opcode::IS_OP, 0);
    case ast::CompareOperator::IsNot: return emit(Opcode::IS_OP, 1);
    case ast::CompareOperator::In: return emit(Opcode::CONTAINS_OP, 0);
    case ast::CompareOperator::NotIn: return emit(Opcode::CONTAINS_OP, 1);
    default: return emit(Opcode::COMPARE_OP, static_cast<std::uint32_t>(op));
  }
}

void CodeGenerator::compare(ast::Compare const& node) {
  expression(*node.left);
  if (node.ops.size() == 1) {
    expression(*node.comparators.front());
    set_line_of(node.span);
    return compare_operation(node.ops.front());
  }
  Label const cleanup = m_assembler.new_label();
  Label const end = m_assembler.new_label();
  for (std::size_t i = 0; i + 1 < node.ops.size(); ++i) {
    expression(*node.comparators[i]);
    set_line_of(node.span);
    emit(Opcode::SWAP, 2);
    emit(Opcode::COPY, 2);
    compare_operation(node.ops[i]);
    m_assembler.emit_jump(Opcode::JUMP_IF_FALSE_OR_POP, cleanup);
  }
  expression(*node.comparators.back());
  set_line_of(node.span);
  compare_operation(node.ops.back());
  m_assembler.emit_jump(Opcode::JUMP, end);
  m_assembler.bind(cleanup);
  emit(Opcode::SWAP, 2);
  emit(Opcode::POP_TOP);
  m_assembler.bind(end);
}

void CodeGenerator::conditional_expression(ast::IfExp const& node) {
  Label const orelse = m_assembler.new_label();
  Label const end = m_assembler.new_label();
  jump_if(*node.test, orelse, false);
  expression(*node.body);
  m_assembler.emit_jump(Opcode::JUMP, end);
  m_assembler.bind(orelse);
  expression(*node.orelse);
  m_assembler.bind(end);
}

void CodeGenerator::subscript_key(ast::Expr const& slice) {
  auto const* node = ast::if_is<ast::Slice>(&slice);
  if (!node) return expression(slice);
  auto const bound = [&](ast::ExprPtr const& part) { part ? expression(*part) : load_none(); };
  bound(node->lower);
  bound(node->upper);
  if (node->step) expression(*node->step);
  emit(Opcode::BUILD_SLICE, node->step ? 3 : 2);
}

void CodeGenerator::formatted_value(ast::FormattedValue const& node) {
  expression(*node.value);
  set_line_of(node.span);
  if (node.conversion != 0) emit(Opcode::CONVERT_VALUE, static_cast<std::uint32_t>(node.conversion));
  if (!node.format_spec) return emit(Opcode::FORMAT_SIMPLE);
  expression(*node.format_spec);
  set_line_of(node.span);
  emit(Opcode::FORMAT_WITH_SPEC);
}

void CodeGenerator::template_str(ast::JoinedStr const& node) {
  load_library("_templatelib._template");
  std::vector<Value> strings;
  std::string text;
  for (auto const& part : node.values) {
    if (auto const* constant = ast::if_is<ast::Constant>(part.get())) {
      text = std::get<ast::StringLiteral>(constant->value).utf8;
    } else {
      strings.push_back(str_value(m_runtime, std::exchange(text, {})));
    }
  }
  strings.push_back(str_value(m_runtime, text));
  m_assembler.load_constant(Value::from(make_tuple(m_runtime, std::span<Value const>(strings))));
  std::uint32_t count = 1;
  for (auto const& part : node.values) {
    auto const* value = ast::if_is<ast::FormattedValue>(part.get());
    if (!value) continue;
    expression(*value->value);
    load_str(value->written);
    value->conversion ? load_str({&value->conversion, 1}) : load_none();
    value->format_spec ? expression(*value->format_spec) : load_str("");
    set_line_of(value->span);
    emit(Opcode::BUILD_TUPLE, 4);
    ++count;
  }
  set_line_of(node.span);
  emit(Opcode::CALL, count);
}

void CodeGenerator::joined_str(ast::JoinedStr const& node) {
  if (node.is_template) return template_str(node);
  if (node.values.empty()) return load_str("");
  for (auto const& part : node.values) expression(*part);
  set_line_of(node.span);
  if (node.values.size() > 1) emit(Opcode::BUILD_STRING, static_cast<std::uint32_t>(node.values.size()));
}

/// Mirrors codegen_jump_if in Python/codegen.c: `not`, `and`, `or` and comparison chains jump without computing their
/// value.
void CodeGenerator::jump_if(ast::Expr const& test, Label target, bool when) {
  if (auto const* node = ast::if_is<ast::UnaryOp>(&test); node && node->op == ast::UnaryOperator::Not) {
    return jump_if(*node->operand, target, !when);
  }
  if (auto const* node = ast::if_is<ast::BoolOp>(&test)) {
    // The truth of a single operand that decides the whole expression.
    bool const decides = node->op == ast::BoolOperator::Or;
    Label const next = m_assembler.new_label();
    for (std::size_t i = 0; i + 1 < node->values.size(); ++i)
      jump_if(*node->values[i], decides == when ? target : next, decides);
    jump_if(*node->values.back(), target, when);
    return m_assembler.bind(next);
  }
  expression(test);
  m_assembler.emit_jump(when ? Opcode::POP_JUMP_IF_TRUE : Opcode::POP_JUMP_IF_FALSE, target);
}

}  // namespace loopscope
