#include <algorithm>

#include "bytecode/code_generator.h"
#include "values/containers/tuple.h"
#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/text/str.h"

// A pattern pops the subject. When it does not match, control goes to a label of the case that pops the values which
// the case has pushed. Captured values stay on the stack until the whole pattern has matched. Mirrors codegen_match and
// codegen_pattern in Python/codegen.c.
namespace loopscope {

void CodeGenerator::rotate(std::size_t count) {
  for (; count > 1; --count) emit(Opcode::SWAP, static_cast<std::uint32_t>(count));
}

void CodeGenerator::pattern_fail(Opcode jump, PatternContext& context) {
  std::size_t const pops = context.on_top + context.stores.size();
  while (context.fail_pop.size() <= pops) context.fail_pop.push_back(m_assembler.new_label());
  m_assembler.emit_jump(jump, context.fail_pop[pops]);
}

void CodeGenerator::bind_failures(PatternContext& context) {
  for (std::size_t pops = context.fail_pop.size(); pops > 0; --pops) {
    m_assembler.bind(context.fail_pop[pops - 1]);
    if (pops > 1) emit(Opcode::POP_TOP);
  }
  context.fail_pop.clear();
}

void CodeGenerator::match_statement(ast::Match const& node) {
  Label const end = m_assembler.new_label();
  expression(*node.subject);
  // A final `case _` is taken without testing the subject, if it is not the only case.
  bool const has_default = node.cases.back().pattern->is_wildcard() && node.cases.size() > 1;
  std::size_t const tested = node.cases.size() - (has_default ? 1 : 0);
  for (std::size_t index = 0; index < tested; ++index) {
    ast::MatchCase const& match_case = node.cases[index];
    bool const is_last = index + 1 == tested;
    set_line_of(match_case.pattern->span);
    if (!is_last) emit(Opcode::COPY, 1);
    PatternContext context;
    pattern(*match_case.pattern, context);
    for (std::string const& name : context.stores) name_operation(name, NameUse::store);
    context.stores.clear();
    if (match_case.guard) {
      if (context.fail_pop.empty()) context.fail_pop.push_back(m_assembler.new_label());
      jump_if(*match_case.guard, context.fail_pop.front(), false);
    }
    if (!is_last) emit(Opcode::POP_TOP);
    body(match_case.body);
    m_assembler.emit_jump(Opcode::JUMP, end);
    set_line_of(match_case.pattern->span);
    bind_failures(context);
  }
  if (has_default) {
    ast::MatchCase const& match_case = node.cases.back();
    set_line_of(match_case.pattern->span);
    emit(Opcode::NOP);
    if (match_case.guard) jump_if(*match_case.guard, end, false);
    body(match_case.body);
  }
  m_assembler.bind(end);
}

void CodeGenerator::pattern(ast::Pattern const& node, PatternContext& context) {
  set_line_of(node.span);
  switch (node.kind) {
    case ast::PatternKind::Value:
      expression(*node.value);
      emit(Opcode::COMPARE_OP, static_cast<std::uint32_t>(Comparison::equal));
      return pattern_fail(Opcode::POP_JUMP_IF_FALSE, context);
    case ast::PatternKind::Singleton:
      expression(*node.value);
      emit(Opcode::IS_OP, 0);
      return pattern_fail(Opcode::POP_JUMP_IF_FALSE, context);
    case ast::PatternKind::Sequence: return pattern_sequence(node, context);
    case ast::PatternKind::Mapping: return pattern_mapping(node, context);
    case ast::PatternKind::Class: return pattern_class(node, context);
    case ast::PatternKind::Or: return pattern_or(node, context);
    case ast::PatternKind::Star:
    case ast::PatternKind::As: break;
  }
  if (!node.patterns.empty()) {
    ++context.on_top;
    emit(Opcode::COPY, 1);
    pattern(*node.patterns.front(), context);
    --context.on_top;
  }
  pattern_store(node.name ? &*node.name : nullptr, context);
}

/// Keeps the top value for the name, or pops it when there is no name.
void CodeGenerator::pattern_store(ast::Identifier const* name, PatternContext& context) {
  if (!name) return emit(Opcode::POP_TOP);
  rotate(context.on_top + context.stores.size() + 1);
  context.stores.push_back(name->text);
}

void CodeGenerator::pattern_sequence(ast::Pattern const& node, PatternContext& context) {
  auto const is_wildcard = [](ast::PatternPtr const& part) {
    return part->is_wildcard() || (part->kind == ast::PatternKind::Star && !part->name);
  };
  std::size_t const size = node.patterns.size();
  auto const found =
      std::ranges::find_if(node.patterns, [](auto const& part) { return part->kind == ast::PatternKind::Star; });
  bool const has_star = found != node.patterns.end();
  ++context.on_top;
  emit(Opcode::MATCH_SEQUENCE);
  pattern_fail(Opcode::POP_JUMP_IF_FALSE, context);
  if (!has_star || size > 1) {
    emit(Opcode::GET_LEN);
    load_int(static_cast<std::int64_t>(has_star ? size - 1 : size));
    auto const comparison = has_star ? Comparison::greater_equal : Comparison::equal;
    emit(Opcode::COMPARE_OP, static_cast<std::uint32_t>(comparison));
    pattern_fail(Opcode::POP_JUMP_IF_FALSE, context);
  }
  --context.on_top;
  if (std::ranges::all_of(node.patterns, is_wildcard)) return emit(Opcode::POP_TOP);
  if (has_star && is_wildcard(*found)) {
    return pattern_sequence_subscript(node, static_cast<std::size_t>(found - node.patterns.begin()), context);
  }
  pattern_sequence_unpack(node, context);
}

void CodeGenerator::pattern_sequence_unpack(ast::Pattern const& node, PatternContext& context) {
  std::size_t const size = node.patterns.size();
  auto const found =
      std::ranges::find_if(node.patterns, [](auto const& part) { return part->kind == ast::PatternKind::Star; });
  auto const before = static_cast<std::uint32_t>(found - node.patterns.begin());
  if (found == node.patterns.end()) {
    emit(Opcode::UNPACK_SEQUENCE, before);
  } else {
    emit(Opcode::UNPACK_EX, before + 256 * static_cast<std::uint32_t>(size - before - 1));
  }
  context.on_top += size;
  for (ast::PatternPtr const& part : node.patterns) {
    --context.on_top;
    pattern(*part, context);
  }
}

/// A sequence pattern whose star binds no name: loads the other items one by one.
void CodeGenerator::pattern_sequence_subscript(ast::Pattern const& node, std::size_t star, PatternContext& context) {
  ++context.on_top;
  std::size_t const size = node.patterns.size();
  for (std::size_t index = 0; index < size; ++index) {
    ast::Pattern const& part = *node.patterns[index];
    if (index == star || part.is_wildcard()) continue;
    emit(Opcode::COPY, 1);
    if (index < star) {
      load_int(static_cast<std::int64_t>(index));
    } else {
      emit(Opcode::GET_LEN);
      load_int(static_cast<std::int64_t>(size - index));
      emit(Opcode::BINARY_OP, static_cast<std::uint32_t>(ast::BinaryOperator::Sub));
    }
    emit(Opcode::BINARY_SUBSCR);
    pattern(part, context);
  }
  --context.on_top;
  emit(Opcode::POP_TOP);
}

void CodeGenerator::pattern_mapping(ast::Pattern const& node, PatternContext& context) {
  auto const size = static_cast<std::uint32_t>(node.keys.size());
  ++context.on_top;
  emit(Opcode::MATCH_MAPPING);
  pattern_fail(Opcode::POP_JUMP_IF_FALSE, context);
  if (size == 0 && !node.name) {
    --context.on_top;
    return emit(Opcode::POP_TOP);
  }
  if (size > 0) {
    emit(Opcode::GET_LEN);
    load_int(size);
    emit(Opcode::COMPARE_OP, static_cast<std::uint32_t>(Comparison::greater_equal));
    pattern_fail(Opcode::POP_JUMP_IF_FALSE, context);
  }
  for (ast::ExprPtr const& key : node.keys) expression(*key);
  emit(Opcode::BUILD_TUPLE, size);
  emit(Opcode::MATCH_KEYS);  // subject, keys, values
  context.on_top += 2;
  emit(Opcode::COPY, 1);
  load_none();
  emit(Opcode::IS_OP, 1);
  pattern_fail(Opcode::POP_JUMP_IF_FALSE, context);
  emit(Opcode::UNPACK_SEQUENCE, size);
  context.on_top += size;
  --context.on_top;
  for (ast::PatternPtr const& part : node.patterns) {
    --context.on_top;
    pattern(*part, context);
  }
  context.on_top -= 2;
  if (node.name) {
    emit(Opcode::MATCH_REST);
    return pattern_store(&*node.name, context);
  }
  emit(Opcode::POP_TOP);
  emit(Opcode::POP_TOP);
}

void CodeGenerator::pattern_class(ast::Pattern const& node, PatternContext& context) {
  std::size_t const count = node.patterns.size();
  expression(*node.value);
  std::vector<Value> names;
  for (ast::Identifier const& name : node.keyword_names) {
    names.push_back(Value::from(m_runtime.intern(name.text)));
  }
  m_assembler.load_constant(Value::from(make_tuple(m_runtime, std::span<Value const>(names))));
  set_line_of(node.span);
  emit(Opcode::MATCH_CLASS, static_cast<std::uint32_t>(count - names.size()));
  ++context.on_top;
  emit(Opcode::COPY, 1);
  load_none();
  emit(Opcode::IS_OP, 1);
  pattern_fail(Opcode::POP_JUMP_IF_FALSE, context);
  emit(Opcode::UNPACK_SEQUENCE, static_cast<std::uint32_t>(count));
  context.on_top += count;
  --context.on_top;
  for (ast::PatternPtr const& part : node.patterns) {
    --context.on_top;
    pattern(*part, context);
  }
}

/// Each alternative leaves its captured values in the order of the first alternative.
void CodeGenerator::pattern_or(ast::Pattern const& node, PatternContext& context) {
  Label const end = m_assembler.new_label();
  std::vector<std::string> control;
  for (ast::PatternPtr const& alternative : node.patterns) {
    PatternContext own;
    set_line_of(alternative->span);
    emit(Opcode::COPY, 1);
    pattern(*alternative, own);
    if (&alternative == &node.patterns.front()) {
      control = own.stores;
    } else {
      for (std::size_t wanted = control.size(); wanted-- > 0;) {
        auto const at = std::ranges::find(own.stores, control[wanted]);
        auto const place = static_cast<std::size_t>(at - own.stores.begin());
        if (place == wanted) continue;
        std::rotate(own.stores.begin(), at + 1, own.stores.begin() + static_cast<std::ptrdiff_t>(wanted) + 1);
        for (std::size_t turns = place + 1; turns > 0; --turns) rotate(wanted + 1);
      }
    }
    m_assembler.emit_jump(Opcode::JUMP, end);
    bind_failures(own);
  }
  set_line_of(node.span);
  emit(Opcode::POP_TOP);
  pattern_fail(Opcode::JUMP, context);
  m_assembler.bind(end);
  std::size_t const depth = control.size() + 1 + context.on_top + context.stores.size();
  for (std::string const& name : control) {
    rotate(depth);
    context.stores.push_back(name);
  }
  emit(Opcode::POP_TOP);
}

}  // namespace loopscope
