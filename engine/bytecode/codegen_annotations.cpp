#include <algorithm>

#include "bytecode/code_generator.h"
#include "source/tree/ast_unparse.h"
#include "values/core/runtime.h"
#include "values/core/type.h"

namespace loopscope {

namespace {

/// annotationlib.Format.VALUE_WITH_FAKE_GLOBALS: the last format that a compiled function supports.
constexpr std::int64_t last_known_format = 2;

}  // namespace

/// The annotations of a function's parameters and result, in CPython's order.
std::vector<CodeGenerator::Annotation> CodeGenerator::annotations_of(ast::FunctionDef const& function) {
  std::vector<Annotation> annotations;
  auto const add = [&](ast::Parameter const& parameter) {
    if (parameter.annotation) annotations.push_back({parameter.name.text, parameter.annotation.get()});
  };
  for (auto const& parameter : function.args.posonlyargs) add(parameter);
  for (auto const& parameter : function.args.args) add(parameter);
  if (function.args.vararg) add(*function.args.vararg);
  for (auto const& parameter : function.args.kwonlyargs) add(parameter);
  if (function.args.kwarg) add(*function.args.kwarg);
  if (function.returns) annotations.push_back({"return", function.returns.get()});
  return annotations;
}

/// Leaves the function that evaluates the annotations later, or a dict of their texts, and returns the flag for
/// MAKE_FUNCTION. Does nothing when there are no annotations.
std::uint32_t CodeGenerator::function_annotations(ast::FunctionDef const& function) {
  std::vector<Annotation> const annotations = annotations_of(function);
  if (annotations.empty()) return 0;
  if (m_symbols.annotations_are_text) {
    for (Annotation const& annotation : annotations) {
      load_str(annotation.name);
      load_str(unparse(*annotation.value, m_source));
    }
    emit(Opcode::BUILD_MAP, static_cast<std::uint32_t>(annotations.size()));
    return with_annotations;
  }
  make_annotate_function(m_symbols.scope_of(annotation_scope_key(&function)), annotations);
  return with_annotate;
}

void CodeGenerator::make_annotate_function(Scope const& scope, std::vector<Annotation> const& annotations) {
  CodeGenerator generator(m_runtime, m_source, m_symbols, scope, this);
  Ref<CodeObject> code = generator.generate_annotate(annotations);
  std::uint32_t const flags = load_closure(scope);
  m_assembler.load_constant(Value::from(std::move(code)));
  emit(Opcode::MAKE_FUNCTION, flags);
}

/// Mirrors codegen_setup_annotations_scope in Python/codegen.c.
void CodeGenerator::begin_format_function(std::uint32_t first_line) {
  m_code->is_annotate = true;
  m_code->positional_only_count = m_code->positional_count = 1;
  begin_function(first_line);
  Label const known = m_assembler.new_label();
  emit(Opcode::LOAD_FAST, 0);
  load_int(last_known_format);
  emit(Opcode::COMPARE_OP, static_cast<std::uint32_t>(Comparison::greater));
  m_assembler.emit_jump(Opcode::POP_JUMP_IF_FALSE, known);
  emit_named(Opcode::LOAD_GLOBAL, "NotImplementedError");
  emit(Opcode::RAISE_VARARGS, 1);
  m_assembler.bind(known);
}

void CodeGenerator::annotation_value(ast::Expr const& expr) {
  auto const* starred = ast::if_is<ast::Starred>(&expr);
  expression(starred ? *starred->value : expr);
  if (starred) emit(Opcode::UNPACK_SEQUENCE, 1);
}

Ref<CodeObject> CodeGenerator::generate_annotate(std::vector<Annotation> const& annotations) {
  begin_format_function(line_of(annotations.front().value->span));
  emit(Opcode::BUILD_MAP, 0);
  std::int64_t index = 0;
  for (Annotation const& annotation : annotations) {
    Label const next = m_assembler.new_label();
    if (annotation.is_conditional) {
      load_int(index);
      emit(Opcode::LOAD_DEREF, m_slots.at("__conditional_annotations__"));
      emit(Opcode::CONTAINS_OP, 0);
      m_assembler.emit_jump(Opcode::POP_JUMP_IF_FALSE, next);
    }
    load_str(annotation.name);
    annotation_value(*annotation.value);
    emit(Opcode::MAP_ADD, 1);
    m_assembler.bind(next);
    ++index;
  }
  emit(Opcode::RETURN_VALUE);
  return finish();
}

/// At the start of a class body (or module) with annotations.
void CodeGenerator::begin_annotations() {
  if (m_scope.annotations.empty()) return;
  if (m_symbols.annotations_are_text) {
    emit(Opcode::BUILD_MAP, 0);
    return name_operation("__annotations__", NameUse::store);
  }
  if (!m_scope.has_conditional_annotations) return;
  emit(Opcode::BUILD_SET, 0);
  emit(Opcode::STORE_DEREF, m_slots.at("__conditional_annotations__"));
}

/// At an annotated name of a class body (or module).
void CodeGenerator::note_annotation(ast::AnnAssign const& node) {
  auto const found = std::ranges::find(m_scope.annotations, &node, &AnnotatedName::node);
  if (found == m_scope.annotations.end()) return;
  std::string const& name = ast::as<ast::Name>(*node.target).id;
  if (m_symbols.annotations_are_text) {
    load_str(unparse(*node.annotation, m_source));
    name_operation("__annotations__", NameUse::load);
    load_str(name);
    return emit(Opcode::STORE_SUBSCR);
  }
  if (!found->is_conditional) return;
  emit(Opcode::LOAD_DEREF, m_slots.at("__conditional_annotations__"));
  load_int(found - m_scope.annotations.begin());
  emit(Opcode::SET_ADD, 1);
  emit(Opcode::POP_TOP);
}

/// At the end of a class body.
void CodeGenerator::end_annotations(ast::ClassDef const& node) {
  if (m_scope.annotations.empty() || m_symbols.annotations_are_text) return;
  std::vector<Annotation> annotations;
  for (AnnotatedName const& annotated : m_scope.annotations) {
    annotations.push_back(
        {ast::as<ast::Name>(*annotated.node->target).id, annotated.node->annotation.get(), annotated.is_conditional});
  }
  make_annotate_function(m_symbols.scope_of(annotation_scope_key(&node)), annotations);
  emit_named(Opcode::STORE_NAME, "__annotate_func__");
}

}  // namespace loopscope
