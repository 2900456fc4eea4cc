; SPDX-License-Identifier: GPL-2.0-or-later
; Made from timed.c by tools/search_ll.py; do not edit.
%struct.held = type { i64, i64 }
%struct.logged = type { i64, i32, i32, i32, i32 }
%struct.lock_stats = type { i64, i64, i64, i64, i64, i64, [256 x i64], [256 x i64] }
%struct.section = type { i64, i64, i64, i64, i64, i64, [64 x i32] }
%struct.spread = type { i64, i64, i64, [256 x i64] }

@touches = internal unnamed_addr global i64 0, align 8
@touched = internal unnamed_addr global [64 x i64] zeroinitializer, align 16

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @timed_touch(i64 noundef %0) local_unnamed_addr #0 {
  %2 = load i64, ptr @touches, align 8, !tbaa !9
  %3 = icmp ult i64 %2, 64
  br i1 %3, label %4, label %7

4:                                                ; preds = %1
  %5 = add nuw nsw i64 %2, 1
  %6 = getelementptr inbounds nuw i64, ptr @touched, i64 %2
  store i64 %0, ptr %6, align 8, !tbaa !9
  br label %7

7:                                                ; preds = %1, %4
  %8 = phi i64 [ %5, %4 ], [ 65, %1 ]
  store i64 %8, ptr @touches, align 8, !tbaa !9
  ret void
}

; Function Attrs: nounwind
define i64 @timed_run(ptr noundef %0, i64 noundef %1) local_unnamed_addr #1 {
  %3 = alloca [64 x i64], align 16
  %4 = alloca i64, align 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 368
  %6 = load i64, ptr %5, align 8, !tbaa !11
  %7 = add i64 %6, %1
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 376
  %9 = load i64, ptr %8, align 8, !tbaa !23
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %11, label %451

11:                                               ; preds = %2
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 480
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 352
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 408
  br label %25

25:                                               ; preds = %11, %437
  %26 = load i64, ptr %5, align 8, !tbaa !11
  %27 = icmp ult i64 %26, %7
  br i1 %27, label %28, label %451

28:                                               ; preds = %25
  %29 = load i64, ptr %12, align 8, !tbaa !24
  %30 = icmp eq i64 %29, 0
  br i1 %30, label %31, label %99

31:                                               ; preds = %28
  %32 = load i64, ptr %18, align 8, !tbaa !25
  %33 = icmp eq i64 %32, 2
  br i1 %33, label %66, label %34

34:                                               ; preds = %31
  %35 = load i64, ptr %23, align 8, !tbaa !26
  %36 = icmp eq i64 %35, 0
  br i1 %36, label %66, label %37

37:                                               ; preds = %34, %62
  %38 = phi i64 [ %63, %62 ], [ %35, %34 ]
  %39 = phi i64 [ %64, %62 ], [ 0, %34 ]
  %40 = load ptr, ptr %19, align 8, !tbaa !27
  %41 = getelementptr inbounds nuw i32, ptr %40, i64 %39
  %42 = load i32, ptr %41, align 4, !tbaa !5
  %43 = icmp eq i32 %42, -1
  br i1 %43, label %62, label %44

44:                                               ; preds = %37, %55
  %45 = phi i32 [ %58, %55 ], [ %42, %37 ]
  %46 = phi i32 [ %45, %55 ], [ -1, %37 ]
  %47 = load i64, ptr %24, align 8, !tbaa !28
  %48 = load ptr, ptr %22, align 8, !tbaa !29
  %49 = zext i32 %45 to i64
  %50 = getelementptr inbounds nuw i64, ptr %48, i64 %49
  %51 = load i64, ptr %50, align 8, !tbaa !9
  %52 = tail call i64 @llvm.umax.i64(i64 %47, i64 %51)
  %53 = tail call fastcc i32 @resume(ptr noundef nonnull %0, i64 noundef %39, i32 noundef %45, i32 noundef %46, i64 noundef %52, i64 noundef 0)
  %54 = icmp eq i32 %53, 0
  br i1 %54, label %55, label %437, !llvm.loop !30

55:                                               ; preds = %44
  %56 = load ptr, ptr %20, align 8, !tbaa !32
  %57 = getelementptr inbounds nuw i32, ptr %56, i64 %49
  %58 = load i32, ptr %57, align 4, !tbaa !5
  %59 = icmp eq i32 %58, -1
  br i1 %59, label %60, label %44, !llvm.loop !33

60:                                               ; preds = %55
  %61 = load i64, ptr %23, align 8, !tbaa !26
  br label %62

62:                                               ; preds = %60, %37
  %63 = phi i64 [ %61, %60 ], [ %38, %37 ]
  %64 = add nuw i64 %39, 1
  %65 = icmp ult i64 %64, %63
  br i1 %65, label %37, label %66, !llvm.loop !34

66:                                               ; preds = %34, %31, %62
  store i64 1, ptr %8, align 8, !tbaa !23
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %68 = load i64, ptr %67, align 8, !tbaa !35
  %69 = icmp eq i64 %68, 0
  br i1 %69, label %451, label %70

70:                                               ; preds = %66
  %71 = load ptr, ptr %14, align 8, !tbaa !36
  %72 = load i64, ptr %15, align 8, !tbaa !37
  %73 = and i64 %68, 1
  %74 = icmp eq i64 %68, 1
  br i1 %74, label %442, label %75

75:                                               ; preds = %70
  %76 = and i64 %68, -2
  br label %77

77:                                               ; preds = %94, %75
  %78 = phi i64 [ 1, %75 ], [ %95, %94 ]
  %79 = phi i64 [ 0, %75 ], [ %96, %94 ]
  %80 = phi i64 [ 0, %75 ], [ %97, %94 ]
  %81 = mul i64 %72, %79
  %82 = getelementptr inbounds nuw i64, ptr %71, i64 %81
  %83 = load i64, ptr %82, align 8, !tbaa !9
  %84 = icmp eq i64 %83, 0
  br i1 %84, label %86, label %85

85:                                               ; preds = %77
  store i64 3, ptr %8, align 8, !tbaa !23
  br label %86

86:                                               ; preds = %77, %85
  %87 = phi i64 [ %78, %77 ], [ 3, %85 ]
  %88 = or disjoint i64 %79, 1
  %89 = mul i64 %72, %88
  %90 = getelementptr inbounds nuw i64, ptr %71, i64 %89
  %91 = load i64, ptr %90, align 8, !tbaa !9
  %92 = icmp eq i64 %91, 0
  br i1 %92, label %94, label %93

93:                                               ; preds = %86
  store i64 3, ptr %8, align 8, !tbaa !23
  br label %94

94:                                               ; preds = %93, %86
  %95 = phi i64 [ %87, %86 ], [ 3, %93 ]
  %96 = add nuw i64 %79, 2
  %97 = add i64 %80, 2
  %98 = icmp eq i64 %97, %76
  br i1 %98, label %440, label %77, !llvm.loop !38

99:                                               ; preds = %28
  %100 = load ptr, ptr %13, align 8, !tbaa !39
  %101 = load i32, ptr %100, align 4, !tbaa !5
  %102 = zext i32 %101 to i64
  %103 = load ptr, ptr %14, align 8, !tbaa !36
  %104 = load i64, ptr %15, align 8, !tbaa !37
  %105 = mul i64 %104, %102
  %106 = getelementptr inbounds nuw i64, ptr %103, i64 %105
  %107 = load ptr, ptr %16, align 8, !tbaa !40
  %108 = getelementptr inbounds nuw i64, ptr %107, i64 %102
  %109 = load i64, ptr %108, align 8, !tbaa !9
  %110 = load i64, ptr %106, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #8
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8
  store i64 0, ptr %4, align 8, !tbaa !9
  %111 = load ptr, ptr %17, align 8, !tbaa !41
  %112 = getelementptr inbounds nuw i8, ptr %111, i64 %110
  %113 = load i8, ptr %112, align 1, !tbaa !42
  %114 = icmp ugt i8 %113, 1
  br i1 %114, label %115, label %197

115:                                              ; preds = %99
  %116 = load i64, ptr %18, align 8, !tbaa !25
  %117 = icmp eq i64 %116, 3
  br i1 %117, label %197, label %118

118:                                              ; preds = %115
  %119 = load ptr, ptr %0, align 8, !tbaa !43
  %120 = tail call i64 @model_step(ptr noundef %119, ptr noundef nonnull %106, i64 noundef %102, i64 noundef -1, i64 noundef %110) #8
  %121 = load ptr, ptr %19, align 8, !tbaa !27
  %122 = getelementptr inbounds nuw i8, ptr %106, i64 8
  %123 = load i64, ptr %122, align 8, !tbaa !9
  %124 = getelementptr inbounds nuw i32, ptr %121, i64 %123
  %125 = load i32, ptr %124, align 4, !tbaa !5
  %126 = icmp eq i32 %125, -1
  br i1 %126, label %197, label %127

127:                                              ; preds = %118
  %128 = load ptr, ptr %13, align 8, !tbaa !39
  %129 = load i64, ptr %12, align 8, !tbaa !24
  %130 = add i64 %129, -1
  store i64 %130, ptr %12, align 8, !tbaa !24
  %131 = getelementptr inbounds nuw i32, ptr %128, i64 %130
  %132 = load i32, ptr %131, align 4, !tbaa !5
  store i32 %132, ptr %128, align 4, !tbaa !5
  %133 = icmp ugt i64 %130, 1
  br i1 %133, label %134, label %179

134:                                              ; preds = %127
  %135 = load ptr, ptr %16, align 8, !tbaa !40
  %136 = zext i32 %132 to i64
  %137 = getelementptr inbounds nuw i64, ptr %135, i64 %136
  %138 = load i64, ptr %137, align 8, !tbaa !9
  br label %139

139:                                              ; preds = %174, %134
  %140 = phi i64 [ 1, %134 ], [ %177, %174 ]
  %141 = phi i64 [ 0, %134 ], [ %176, %174 ]
  %142 = phi i64 [ 0, %134 ], [ %163, %174 ]
  %143 = add nuw i64 %141, 2
  %144 = icmp ult i64 %143, %130
  br i1 %144, label %145, label %162

145:                                              ; preds = %139
  %146 = getelementptr inbounds nuw i32, ptr %128, i64 %143
  %147 = load i32, ptr %146, align 4, !tbaa !5
  %148 = getelementptr inbounds nuw i32, ptr %128, i64 %140
  %149 = load i32, ptr %148, align 4, !tbaa !5
  %150 = zext i32 %147 to i64
  %151 = getelementptr inbounds nuw i64, ptr %135, i64 %150
  %152 = load i64, ptr %151, align 8, !tbaa !9
  %153 = zext i32 %149 to i64
  %154 = getelementptr inbounds nuw i64, ptr %135, i64 %153
  %155 = load i64, ptr %154, align 8, !tbaa !9
  %156 = icmp uge i64 %152, %155
  %157 = icmp ne i64 %152, %155
  %158 = icmp uge i32 %147, %149
  %159 = or i1 %158, %157
  %160 = and i1 %156, %159
  %161 = select i1 %160, i64 %140, i64 %143
  br label %162

162:                                              ; preds = %145, %139
  %163 = phi i64 [ %140, %139 ], [ %161, %145 ]
  %164 = getelementptr inbounds nuw i32, ptr %128, i64 %163
  %165 = load i32, ptr %164, align 4, !tbaa !5
  %166 = zext i32 %165 to i64
  %167 = getelementptr inbounds nuw i64, ptr %135, i64 %166
  %168 = load i64, ptr %167, align 8, !tbaa !9
  %169 = icmp uge i64 %168, %138
  %170 = icmp ne i64 %168, %138
  %171 = icmp uge i32 %165, %132
  %172 = or i1 %171, %170
  %173 = and i1 %169, %172
  br i1 %173, label %179, label %174

174:                                              ; preds = %162
  %175 = getelementptr inbounds nuw i32, ptr %128, i64 %142
  store i32 %165, ptr %175, align 4, !tbaa !5
  store i32 %132, ptr %164, align 4, !tbaa !5
  %176 = shl i64 %163, 1
  %177 = or disjoint i64 %176, 1
  %178 = icmp ult i64 %177, %130
  br i1 %178, label %139, label %179

179:                                              ; preds = %162, %174, %127
  %180 = load i64, ptr %122, align 8, !tbaa !9
  %181 = load ptr, ptr %20, align 8, !tbaa !32
  %182 = getelementptr inbounds nuw i32, ptr %181, i64 %102
  store i32 -1, ptr %182, align 4, !tbaa !5
  %183 = getelementptr inbounds nuw i32, ptr %121, i64 %180
  %184 = load i32, ptr %183, align 4, !tbaa !5
  %185 = icmp eq i32 %184, -1
  br i1 %185, label %186, label %188

186:                                              ; preds = %179
  store i32 %101, ptr %183, align 4, !tbaa !5
  %187 = load ptr, ptr %21, align 8, !tbaa !44
  br label %194

188:                                              ; preds = %179
  %189 = load ptr, ptr %21, align 8, !tbaa !44
  %190 = getelementptr inbounds nuw i32, ptr %189, i64 %180
  %191 = load i32, ptr %190, align 4, !tbaa !5
  %192 = zext i32 %191 to i64
  %193 = getelementptr inbounds nuw i32, ptr %181, i64 %192
  store i32 %101, ptr %193, align 4, !tbaa !5
  br label %194

194:                                              ; preds = %186, %188
  %195 = phi ptr [ %189, %188 ], [ %187, %186 ]
  %196 = getelementptr inbounds nuw i32, ptr %195, i64 %180
  store i32 %101, ptr %196, align 4, !tbaa !5
  br label %433, !llvm.loop !30

197:                                              ; preds = %118, %115, %99
  %198 = call fastcc i64 @take(ptr noundef nonnull %0, i32 noundef %101, i64 noundef %109, i64 noundef 0, i64 noundef 0, ptr noundef %3, ptr noundef %4)
  %199 = and i64 %198, 127
  %200 = icmp eq i64 %199, 0
  br i1 %200, label %201, label %273

201:                                              ; preds = %197
  %202 = load ptr, ptr %13, align 8, !tbaa !39
  %203 = load i64, ptr %12, align 8, !tbaa !24
  %204 = add i64 %203, -1
  store i64 %204, ptr %12, align 8, !tbaa !24
  %205 = getelementptr inbounds nuw i32, ptr %202, i64 %204
  %206 = load i32, ptr %205, align 4, !tbaa !5
  store i32 %206, ptr %202, align 4, !tbaa !5
  %207 = icmp ugt i64 %204, 1
  br i1 %207, label %208, label %253

208:                                              ; preds = %201
  %209 = load ptr, ptr %16, align 8, !tbaa !40
  %210 = zext i32 %206 to i64
  %211 = getelementptr inbounds nuw i64, ptr %209, i64 %210
  %212 = load i64, ptr %211, align 8, !tbaa !9
  br label %213

213:                                              ; preds = %248, %208
  %214 = phi i64 [ 1, %208 ], [ %251, %248 ]
  %215 = phi i64 [ 0, %208 ], [ %250, %248 ]
  %216 = phi i64 [ 0, %208 ], [ %237, %248 ]
  %217 = add nuw i64 %215, 2
  %218 = icmp ult i64 %217, %204
  br i1 %218, label %219, label %236

219:                                              ; preds = %213
  %220 = getelementptr inbounds nuw i32, ptr %202, i64 %217
  %221 = load i32, ptr %220, align 4, !tbaa !5
  %222 = getelementptr inbounds nuw i32, ptr %202, i64 %214
  %223 = load i32, ptr %222, align 4, !tbaa !5
  %224 = zext i32 %221 to i64
  %225 = getelementptr inbounds nuw i64, ptr %209, i64 %224
  %226 = load i64, ptr %225, align 8, !tbaa !9
  %227 = zext i32 %223 to i64
  %228 = getelementptr inbounds nuw i64, ptr %209, i64 %227
  %229 = load i64, ptr %228, align 8, !tbaa !9
  %230 = icmp uge i64 %226, %229
  %231 = icmp ne i64 %226, %229
  %232 = icmp uge i32 %221, %223
  %233 = or i1 %232, %231
  %234 = and i1 %230, %233
  %235 = select i1 %234, i64 %214, i64 %217
  br label %236

236:                                              ; preds = %219, %213
  %237 = phi i64 [ %214, %213 ], [ %235, %219 ]
  %238 = getelementptr inbounds nuw i32, ptr %202, i64 %237
  %239 = load i32, ptr %238, align 4, !tbaa !5
  %240 = zext i32 %239 to i64
  %241 = getelementptr inbounds nuw i64, ptr %209, i64 %240
  %242 = load i64, ptr %241, align 8, !tbaa !9
  %243 = icmp uge i64 %242, %212
  %244 = icmp ne i64 %242, %212
  %245 = icmp uge i32 %239, %206
  %246 = or i1 %245, %244
  %247 = and i1 %243, %246
  br i1 %247, label %253, label %248

248:                                              ; preds = %236
  %249 = getelementptr inbounds nuw i32, ptr %202, i64 %216
  store i32 %239, ptr %249, align 4, !tbaa !5
  store i32 %206, ptr %238, align 4, !tbaa !5
  %250 = shl i64 %237, 1
  %251 = or disjoint i64 %250, 1
  %252 = icmp ult i64 %251, %204
  br i1 %252, label %213, label %253

253:                                              ; preds = %236, %248, %201
  %254 = getelementptr inbounds nuw i8, ptr %106, i64 8
  %255 = load i64, ptr %254, align 8, !tbaa !9
  %256 = load ptr, ptr %20, align 8, !tbaa !32
  %257 = getelementptr inbounds nuw i32, ptr %256, i64 %102
  store i32 -1, ptr %257, align 4, !tbaa !5
  %258 = load ptr, ptr %19, align 8, !tbaa !27
  %259 = getelementptr inbounds nuw i32, ptr %258, i64 %255
  %260 = load i32, ptr %259, align 4, !tbaa !5
  %261 = icmp eq i32 %260, -1
  br i1 %261, label %262, label %264

262:                                              ; preds = %253
  store i32 %101, ptr %259, align 4, !tbaa !5
  %263 = load ptr, ptr %21, align 8, !tbaa !44
  br label %270

264:                                              ; preds = %253
  %265 = load ptr, ptr %21, align 8, !tbaa !44
  %266 = getelementptr inbounds nuw i32, ptr %265, i64 %255
  %267 = load i32, ptr %266, align 4, !tbaa !5
  %268 = zext i32 %267 to i64
  %269 = getelementptr inbounds nuw i32, ptr %256, i64 %268
  store i32 %101, ptr %269, align 4, !tbaa !5
  br label %270

270:                                              ; preds = %262, %264
  %271 = phi ptr [ %265, %264 ], [ %263, %262 ]
  %272 = getelementptr inbounds nuw i32, ptr %271, i64 %255
  store i32 %101, ptr %272, align 4, !tbaa !5
  br label %433, !llvm.loop !30

273:                                              ; preds = %197
  %274 = load i64, ptr %8, align 8, !tbaa !23
  %275 = icmp eq i64 %274, 0
  br i1 %275, label %277, label %276

276:                                              ; preds = %273
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #8
  br label %451

277:                                              ; preds = %273
  %278 = load i64, ptr %106, align 8, !tbaa !9
  %279 = icmp eq i64 %278, 0
  br i1 %279, label %330, label %280

280:                                              ; preds = %277
  %281 = load i64, ptr %12, align 8, !tbaa !24
  %282 = icmp ugt i64 %281, 1
  br i1 %282, label %283, label %382

283:                                              ; preds = %280
  %284 = load ptr, ptr %13, align 8, !tbaa !39
  %285 = load ptr, ptr %16, align 8, !tbaa !40
  br label %286

286:                                              ; preds = %326, %283
  %287 = phi i64 [ 1, %283 ], [ %328, %326 ]
  %288 = phi i64 [ 0, %283 ], [ %327, %326 ]
  %289 = phi i64 [ 0, %283 ], [ %310, %326 ]
  %290 = add nuw i64 %288, 2
  %291 = icmp ult i64 %290, %281
  br i1 %291, label %292, label %309

292:                                              ; preds = %286
  %293 = getelementptr inbounds nuw i32, ptr %284, i64 %290
  %294 = load i32, ptr %293, align 4, !tbaa !5
  %295 = getelementptr inbounds nuw i32, ptr %284, i64 %287
  %296 = load i32, ptr %295, align 4, !tbaa !5
  %297 = zext i32 %294 to i64
  %298 = getelementptr inbounds nuw i64, ptr %285, i64 %297
  %299 = load i64, ptr %298, align 8, !tbaa !9
  %300 = zext i32 %296 to i64
  %301 = getelementptr inbounds nuw i64, ptr %285, i64 %300
  %302 = load i64, ptr %301, align 8, !tbaa !9
  %303 = icmp uge i64 %299, %302
  %304 = icmp ne i64 %299, %302
  %305 = icmp uge i32 %294, %296
  %306 = or i1 %305, %304
  %307 = and i1 %303, %306
  %308 = select i1 %307, i64 %287, i64 %290
  br label %309

309:                                              ; preds = %292, %286
  %310 = phi i64 [ %287, %286 ], [ %308, %292 ]
  %311 = getelementptr inbounds nuw i32, ptr %284, i64 %310
  %312 = load i32, ptr %311, align 4, !tbaa !5
  %313 = getelementptr inbounds nuw i32, ptr %284, i64 %289
  %314 = load i32, ptr %313, align 4, !tbaa !5
  %315 = zext i32 %312 to i64
  %316 = getelementptr inbounds nuw i64, ptr %285, i64 %315
  %317 = load i64, ptr %316, align 8, !tbaa !9
  %318 = zext i32 %314 to i64
  %319 = getelementptr inbounds nuw i64, ptr %285, i64 %318
  %320 = load i64, ptr %319, align 8, !tbaa !9
  %321 = icmp uge i64 %317, %320
  %322 = icmp ne i64 %317, %320
  %323 = icmp uge i32 %312, %314
  %324 = or i1 %323, %322
  %325 = and i1 %321, %324
  br i1 %325, label %382, label %326

326:                                              ; preds = %309
  store i32 %312, ptr %313, align 4, !tbaa !5
  store i32 %314, ptr %311, align 4, !tbaa !5
  %327 = shl i64 %310, 1
  %328 = or disjoint i64 %327, 1
  %329 = icmp ult i64 %328, %281
  br i1 %329, label %286, label %382

330:                                              ; preds = %277
  %331 = load ptr, ptr %13, align 8, !tbaa !39
  %332 = load i64, ptr %12, align 8, !tbaa !24
  %333 = add i64 %332, -1
  store i64 %333, ptr %12, align 8, !tbaa !24
  %334 = getelementptr inbounds nuw i32, ptr %331, i64 %333
  %335 = load i32, ptr %334, align 4, !tbaa !5
  store i32 %335, ptr %331, align 4, !tbaa !5
  %336 = icmp ugt i64 %333, 1
  br i1 %336, label %337, label %382

337:                                              ; preds = %330
  %338 = load ptr, ptr %16, align 8, !tbaa !40
  %339 = zext i32 %335 to i64
  %340 = getelementptr inbounds nuw i64, ptr %338, i64 %339
  %341 = load i64, ptr %340, align 8, !tbaa !9
  br label %342

342:                                              ; preds = %377, %337
  %343 = phi i64 [ 1, %337 ], [ %380, %377 ]
  %344 = phi i64 [ 0, %337 ], [ %379, %377 ]
  %345 = phi i64 [ 0, %337 ], [ %366, %377 ]
  %346 = add nuw i64 %344, 2
  %347 = icmp ult i64 %346, %333
  br i1 %347, label %348, label %365

348:                                              ; preds = %342
  %349 = getelementptr inbounds nuw i32, ptr %331, i64 %346
  %350 = load i32, ptr %349, align 4, !tbaa !5
  %351 = getelementptr inbounds nuw i32, ptr %331, i64 %343
  %352 = load i32, ptr %351, align 4, !tbaa !5
  %353 = zext i32 %350 to i64
  %354 = getelementptr inbounds nuw i64, ptr %338, i64 %353
  %355 = load i64, ptr %354, align 8, !tbaa !9
  %356 = zext i32 %352 to i64
  %357 = getelementptr inbounds nuw i64, ptr %338, i64 %356
  %358 = load i64, ptr %357, align 8, !tbaa !9
  %359 = icmp uge i64 %355, %358
  %360 = icmp ne i64 %355, %358
  %361 = icmp uge i32 %350, %352
  %362 = or i1 %361, %360
  %363 = and i1 %359, %362
  %364 = select i1 %363, i64 %343, i64 %346
  br label %365

365:                                              ; preds = %348, %342
  %366 = phi i64 [ %343, %342 ], [ %364, %348 ]
  %367 = getelementptr inbounds nuw i32, ptr %331, i64 %366
  %368 = load i32, ptr %367, align 4, !tbaa !5
  %369 = zext i32 %368 to i64
  %370 = getelementptr inbounds nuw i64, ptr %338, i64 %369
  %371 = load i64, ptr %370, align 8, !tbaa !9
  %372 = icmp uge i64 %371, %341
  %373 = icmp ne i64 %371, %341
  %374 = icmp uge i32 %368, %335
  %375 = or i1 %374, %373
  %376 = and i1 %372, %375
  br i1 %376, label %382, label %377

377:                                              ; preds = %365
  %378 = getelementptr inbounds nuw i32, ptr %331, i64 %345
  store i32 %368, ptr %378, align 4, !tbaa !5
  store i32 %335, ptr %367, align 4, !tbaa !5
  %379 = shl i64 %366, 1
  %380 = or disjoint i64 %379, 1
  %381 = icmp ult i64 %380, %333
  br i1 %381, label %342, label %382

382:                                              ; preds = %326, %309, %377, %365, %330, %280
  %383 = load i64, ptr %4, align 8, !tbaa !9
  %384 = icmp eq i64 %383, 0
  br i1 %384, label %436, label %385

385:                                              ; preds = %382, %430
  %386 = phi i64 [ %431, %430 ], [ 0, %382 ]
  %387 = load i64, ptr %8, align 8, !tbaa !23
  %388 = icmp eq i64 %387, 0
  br i1 %388, label %389, label %436

389:                                              ; preds = %385
  %390 = load ptr, ptr %19, align 8, !tbaa !27
  %391 = getelementptr inbounds nuw i64, ptr %3, i64 %386
  %392 = load i64, ptr %391, align 8, !tbaa !9
  %393 = getelementptr inbounds nuw i32, ptr %390, i64 %392
  %394 = load i32, ptr %393, align 4, !tbaa !5
  %395 = icmp eq i32 %394, -1
  br i1 %395, label %430, label %396

396:                                              ; preds = %389
  %397 = load i64, ptr %18, align 8, !tbaa !25
  switch i64 %397, label %403 [
    i64 2, label %430
    i64 1, label %398
  ]

398:                                              ; preds = %396
  %399 = load ptr, ptr %22, align 8, !tbaa !29
  %400 = zext i32 %394 to i64
  %401 = getelementptr inbounds nuw i64, ptr %399, i64 %400
  %402 = load i64, ptr %401, align 8, !tbaa !9
  br label %403

403:                                              ; preds = %398, %396
  %404 = phi i64 [ %402, %398 ], [ %109, %396 ]
  br label %405

405:                                              ; preds = %427, %403
  %406 = phi i32 [ %394, %403 ], [ %414, %427 ]
  %407 = phi i32 [ -1, %403 ], [ %428, %427 ]
  %408 = load i64, ptr %8, align 8, !tbaa !23
  %409 = icmp eq i64 %408, 0
  br i1 %409, label %410, label %430

410:                                              ; preds = %405
  %411 = load ptr, ptr %20, align 8, !tbaa !32
  %412 = zext i32 %406 to i64
  %413 = getelementptr inbounds nuw i32, ptr %411, i64 %412
  %414 = load i32, ptr %413, align 4, !tbaa !5
  %415 = load ptr, ptr %14, align 8, !tbaa !36
  %416 = load i64, ptr %15, align 8, !tbaa !37
  %417 = mul i64 %416, %412
  %418 = getelementptr inbounds nuw i64, ptr %415, i64 %417
  %419 = load i64, ptr %418, align 8, !tbaa !9
  %420 = tail call fastcc i32 @resume(ptr noundef nonnull %0, i64 noundef %392, i32 noundef %406, i32 noundef %407, i64 noundef %404, i64 noundef 0)
  %421 = icmp eq i32 %420, 0
  br i1 %421, label %422, label %427

422:                                              ; preds = %410
  %423 = load ptr, ptr %17, align 8, !tbaa !41
  %424 = getelementptr inbounds nuw i8, ptr %423, i64 %419
  %425 = load i8, ptr %424, align 1, !tbaa !42
  %426 = icmp ugt i8 %425, 1
  br i1 %426, label %430, label %427

427:                                              ; preds = %422, %410
  %428 = phi i32 [ %407, %410 ], [ %406, %422 ]
  %429 = icmp eq i32 %414, -1
  br i1 %429, label %430, label %405, !llvm.loop !45

430:                                              ; preds = %427, %422, %405, %396, %389
  %431 = add nuw i64 %386, 1
  %432 = icmp eq i64 %431, %383
  br i1 %432, label %436, label %385, !llvm.loop !46

433:                                              ; preds = %194, %270
  %434 = load ptr, ptr %22, align 8, !tbaa !29
  %435 = getelementptr inbounds nuw i64, ptr %434, i64 %102
  store i64 %109, ptr %435, align 8, !tbaa !9
  br label %436

436:                                              ; preds = %385, %430, %433, %382
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #8
  br label %437

437:                                              ; preds = %44, %436
  %438 = load i64, ptr %8, align 8, !tbaa !23
  %439 = icmp eq i64 %438, 0
  br i1 %439, label %25, label %451

440:                                              ; preds = %94
  %441 = icmp eq i64 %73, 0
  br i1 %441, label %451, label %442

442:                                              ; preds = %440, %70
  %443 = phi i64 [ 1, %70 ], [ %95, %440 ]
  %444 = phi i64 [ 0, %70 ], [ %96, %440 ]
  %445 = icmp ne i64 %73, 0
  tail call void @llvm.assume(i1 %445)
  %446 = mul i64 %72, %444
  %447 = getelementptr inbounds nuw i64, ptr %71, i64 %446
  %448 = load i64, ptr %447, align 8, !tbaa !9
  %449 = icmp eq i64 %448, 0
  br i1 %449, label %451, label %450

450:                                              ; preds = %442
  store i64 3, ptr %8, align 8, !tbaa !23
  br label %451

451:                                              ; preds = %25, %437, %440, %450, %442, %2, %66, %276
  %452 = phi i64 [ 3, %450 ], [ %274, %276 ], [ %9, %2 ], [ 1, %66 ], [ %95, %440 ], [ %443, %442 ], [ %438, %437 ], [ 0, %25 ]
  ret i64 %452
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

declare i64 @model_step(ptr noundef, ptr noundef, i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define internal fastcc i64 @take(ptr noundef %0, i32 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, ptr noundef nonnull writeonly captures(none) %5, ptr noundef nonnull writeonly captures(none) %6) unnamed_addr #1 {
  %8 = zext i32 %1 to i64
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8, !tbaa !36
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %12 = load i64, ptr %11, align 8, !tbaa !37
  %13 = mul i64 %12, %8
  %14 = getelementptr inbounds nuw i64, ptr %10, i64 %13
  %15 = load i64, ptr %14, align 8, !tbaa !9
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 360
  %17 = load i64, ptr %16, align 8, !tbaa !47
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %19 = load ptr, ptr %18, align 8, !tbaa !48
  %20 = getelementptr inbounds nuw i64, ptr %19, i64 %8
  %21 = load i64, ptr %20, align 8, !tbaa !9
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %23 = load ptr, ptr %22, align 8, !tbaa !49
  %24 = getelementptr inbounds nuw i64, ptr %23, i64 %15
  %25 = load i64, ptr %24, align 8, !tbaa !9
  %26 = icmp sgt i64 %25, -1
  br i1 %26, label %87, label %27

27:                                               ; preds = %7
  switch i64 %25, label %51 [
    i64 -2, label %28
    i64 -3, label %36
  ]

28:                                               ; preds = %27
  %29 = add i64 %17, 1
  store i64 %29, ptr %16, align 8, !tbaa !47
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 336
  %31 = load i64, ptr %30, align 8, !tbaa !50
  %32 = udiv i64 %17, %31
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 344
  %34 = load i64, ptr %33, align 8, !tbaa !51
  %35 = urem i64 %32, %34
  br label %87

36:                                               ; preds = %27
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 280
  %38 = load ptr, ptr %37, align 8, !tbaa !52
  %39 = getelementptr inbounds nuw i64, ptr %38, i64 %8
  %40 = load i64, ptr %39, align 8, !tbaa !9
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %42 = load ptr, ptr %41, align 8, !tbaa !53
  %43 = getelementptr inbounds nuw i64, ptr %42, i64 %8
  %44 = load i64, ptr %43, align 8, !tbaa !9
  %45 = icmp ult i64 %40, %44
  br i1 %45, label %46, label %87

46:                                               ; preds = %36
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %48 = load ptr, ptr %47, align 8, !tbaa !54
  %49 = getelementptr inbounds nuw i64, ptr %48, i64 %40
  %50 = load i64, ptr %49, align 8, !tbaa !9
  br label %87

51:                                               ; preds = %27
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %53 = load ptr, ptr %52, align 8, !tbaa !55
  %54 = mul nuw nsw i64 %8, 384
  %55 = getelementptr inbounds nuw i8, ptr %53, i64 %54
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 120
  br label %70

57:                                               ; preds = %75
  %58 = getelementptr inbounds nuw %struct.held, ptr %55, i64 %71
  %59 = getelementptr inbounds nuw i8, ptr %58, i64 16
  %60 = load i64, ptr %59, align 8, !tbaa !56
  %61 = icmp eq i64 %60, 0
  br i1 %61, label %81, label %62

62:                                               ; preds = %57
  %63 = lshr i64 %60, 1
  %64 = getelementptr inbounds nuw i32, ptr %76, i64 %63
  %65 = load i32, ptr %64, align 4, !tbaa !5
  %66 = icmp eq i32 %65, -1
  br i1 %66, label %67, label %86

67:                                               ; preds = %62
  %68 = add nuw nsw i64 %71, 2
  %69 = icmp eq i64 %68, 24
  br i1 %69, label %81, label %70, !llvm.loop !58

70:                                               ; preds = %67, %51
  %71 = phi i64 [ 0, %51 ], [ %68, %67 ]
  %72 = getelementptr inbounds nuw %struct.held, ptr %55, i64 %71
  %73 = load i64, ptr %72, align 8, !tbaa !56
  %74 = icmp eq i64 %73, 0
  br i1 %74, label %81, label %75

75:                                               ; preds = %70
  %76 = load ptr, ptr %56, align 8, !tbaa !27
  %77 = lshr i64 %73, 1
  %78 = getelementptr inbounds nuw i32, ptr %76, i64 %77
  %79 = load i32, ptr %78, align 4, !tbaa !5
  %80 = icmp eq i32 %79, -1
  br i1 %80, label %57, label %86

81:                                               ; preds = %67, %57, %70
  %82 = sub i64 %2, %21
  %83 = getelementptr inbounds nuw i8, ptr %0, i64 312
  %84 = load i64, ptr %83, align 8, !tbaa !59
  %85 = icmp ult i64 %82, %84
  br i1 %85, label %87, label %86

86:                                               ; preds = %75, %62, %81
  store i64 %2, ptr %20, align 8, !tbaa !9
  br label %87

87:                                               ; preds = %7, %28, %36, %46, %81, %86
  %88 = phi i64 [ 0, %36 ], [ %35, %28 ], [ %25, %7 ], [ 1, %86 ], [ %50, %46 ], [ 0, %81 ]
  store i64 0, ptr @touches, align 8, !tbaa !9
  %89 = load ptr, ptr %0, align 8, !tbaa !43
  %90 = tail call i64 @model_step(ptr noundef %89, ptr noundef nonnull %14, i64 noundef %8, i64 noundef %88, i64 noundef %15) #8
  %91 = and i64 %90, 127
  %92 = icmp eq i64 %91, 0
  br i1 %92, label %93, label %96

93:                                               ; preds = %87
  store i64 %17, ptr %16, align 8, !tbaa !47
  %94 = load ptr, ptr %18, align 8, !tbaa !48
  %95 = getelementptr inbounds nuw i64, ptr %94, i64 %8
  store i64 %21, ptr %95, align 8, !tbaa !9
  br label %594

96:                                               ; preds = %87
  %97 = getelementptr inbounds nuw i8, ptr %0, i64 464
  %98 = load i64, ptr %97, align 8, !tbaa !60
  %99 = icmp eq i64 %98, 0
  br i1 %99, label %113, label %100

100:                                              ; preds = %96
  %101 = getelementptr inbounds nuw i8, ptr %0, i64 456
  %102 = load ptr, ptr %101, align 8, !tbaa !61
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %104 = load i64, ptr %103, align 8, !tbaa !62
  %105 = add i64 %104, 1
  store i64 %105, ptr %103, align 8, !tbaa !62
  %106 = urem i64 %104, %98
  %107 = getelementptr inbounds nuw %struct.logged, ptr %102, i64 %106
  store i64 %2, ptr %107, align 8, !tbaa !63
  %108 = getelementptr inbounds nuw i8, ptr %107, i64 8
  store i32 %1, ptr %108, align 8, !tbaa !65
  %109 = trunc i64 %15 to i32
  %110 = getelementptr inbounds nuw i8, ptr %107, i64 12
  store i32 %109, ptr %110, align 4, !tbaa !66
  %111 = trunc i64 %88 to i32
  %112 = getelementptr inbounds nuw i8, ptr %107, i64 16
  store i32 %111, ptr %112, align 8, !tbaa !67
  br label %113

113:                                              ; preds = %100, %96
  %114 = getelementptr inbounds nuw i8, ptr %0, i64 368
  %115 = load i64, ptr %114, align 8, !tbaa !11
  %116 = add i64 %115, 1
  store i64 %116, ptr %114, align 8, !tbaa !11
  %117 = getelementptr inbounds nuw i8, ptr %0, i64 408
  store i64 %2, ptr %117, align 8, !tbaa !28
  %118 = icmp eq i64 %91, 1
  br i1 %118, label %124, label %119

119:                                              ; preds = %113
  %120 = getelementptr inbounds nuw i8, ptr %0, i64 376
  store i64 2, ptr %120, align 8, !tbaa !23
  %121 = getelementptr inbounds nuw i8, ptr %0, i64 384
  store i64 %90, ptr %121, align 8, !tbaa !68
  %122 = getelementptr inbounds nuw i8, ptr %0, i64 392
  store i64 %8, ptr %122, align 8, !tbaa !69
  %123 = getelementptr inbounds nuw i8, ptr %0, i64 400
  store i64 %15, ptr %123, align 8, !tbaa !70
  br label %594

124:                                              ; preds = %113
  %125 = load i64, ptr @touches, align 8, !tbaa !9
  %126 = icmp ugt i64 %125, 64
  br i1 %126, label %127, label %129

127:                                              ; preds = %124
  %128 = getelementptr inbounds nuw i8, ptr %0, i64 376
  store i64 4, ptr %128, align 8, !tbaa !23
  br label %594

129:                                              ; preds = %124
  %130 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %131 = load ptr, ptr %130, align 8, !tbaa !71
  %132 = getelementptr inbounds nuw i64, ptr %131, i64 %15
  %133 = load i64, ptr %132, align 8, !tbaa !9
  %134 = load ptr, ptr %22, align 8, !tbaa !49
  %135 = getelementptr inbounds nuw i64, ptr %134, i64 %15
  %136 = load i64, ptr %135, align 8, !tbaa !9
  %137 = icmp eq i64 %136, -3
  br i1 %137, label %138, label %155

138:                                              ; preds = %129
  %139 = getelementptr inbounds nuw i8, ptr %0, i64 280
  %140 = load ptr, ptr %139, align 8, !tbaa !52
  %141 = getelementptr inbounds nuw i64, ptr %140, i64 %8
  %142 = load i64, ptr %141, align 8, !tbaa !9
  %143 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %144 = load ptr, ptr %143, align 8, !tbaa !53
  %145 = getelementptr inbounds nuw i64, ptr %144, i64 %8
  %146 = load i64, ptr %145, align 8, !tbaa !9
  %147 = icmp ult i64 %142, %146
  br i1 %147, label %148, label %155

148:                                              ; preds = %138
  %149 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %150 = load ptr, ptr %149, align 8, !tbaa !72
  %151 = add nuw i64 %142, 1
  store i64 %151, ptr %141, align 8, !tbaa !9
  %152 = getelementptr inbounds nuw i64, ptr %150, i64 %142
  %153 = load i64, ptr %152, align 8, !tbaa !9
  %154 = tail call i64 @llvm.usub.sat.i64(i64 %153, i64 %2)
  br label %155

155:                                              ; preds = %148, %138, %129
  %156 = phi i64 [ %154, %148 ], [ 0, %138 ], [ 0, %129 ]
  %157 = getelementptr inbounds nuw i8, ptr %0, i64 320
  %158 = load i64, ptr %157, align 8, !tbaa !73
  %159 = icmp eq i64 %158, 0
  br i1 %159, label %177, label %160

160:                                              ; preds = %155
  %161 = udiv i64 %133, 1000
  %162 = getelementptr inbounds nuw i8, ptr %0, i64 328
  %163 = load i64, ptr %162, align 8, !tbaa !74
  %164 = shl i64 %163, 13
  %165 = xor i64 %164, %163
  %166 = lshr i64 %165, 7
  %167 = xor i64 %166, %165
  %168 = shl i64 %167, 17
  %169 = xor i64 %168, %167
  store i64 %169, ptr %162, align 8, !tbaa !74
  %170 = lshr i64 %169, 11
  %171 = shl i64 %158, 1
  %172 = or disjoint i64 %171, 1
  %173 = urem i64 %170, %172
  %174 = sub i64 %173, %158
  %175 = mul i64 %174, %161
  %176 = add i64 %175, %133
  br label %177

177:                                              ; preds = %160, %155
  %178 = phi i64 [ %176, %160 ], [ %133, %155 ]
  %179 = icmp eq i64 %125, 0
  br i1 %179, label %202, label %180

180:                                              ; preds = %177
  %181 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %182 = add nuw nsw i64 %8, 1
  %183 = trunc i64 %182 to i16
  %184 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %185 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %186 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %187 = mul nuw nsw i64 %8, 384
  %188 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %189 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %190 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %191 = getelementptr inbounds nuw i8, ptr %0, i64 424
  %192 = icmp ult i64 %3, 4
  %193 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %3, i1 true)
  %194 = sub nuw nsw i64 61, %193
  %195 = lshr i64 %3, %194
  %196 = and i64 %195, 3
  %197 = shl nuw nsw i64 %193, 2
  %198 = sub nsw i64 %196, %197
  %199 = icmp eq i64 %3, 0
  %200 = sub i64 %2, %3
  %201 = getelementptr inbounds nuw i8, ptr %0, i64 376
  br label %236

202:                                              ; preds = %418, %177
  %203 = phi i64 [ %178, %177 ], [ %419, %418 ]
  store i64 %125, ptr %6, align 8, !tbaa !9
  %204 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %205 = load ptr, ptr %204, align 8, !tbaa !75
  %206 = getelementptr inbounds nuw i64, ptr %205, i64 %15
  %207 = load i64, ptr %206, align 8, !tbaa !9
  %208 = add i64 %207, 1
  store i64 %208, ptr %206, align 8, !tbaa !9
  %209 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %210 = load ptr, ptr %209, align 8, !tbaa !76
  %211 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %212 = load ptr, ptr %211, align 8, !tbaa !77
  %213 = getelementptr inbounds nuw i32, ptr %212, i64 %8
  %214 = load i32, ptr %213, align 4, !tbaa !5
  %215 = zext i32 %214 to i64
  %216 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %217 = load i64, ptr %216, align 8, !tbaa !78
  %218 = mul i64 %217, %215
  %219 = getelementptr i64, ptr %210, i64 %218
  %220 = getelementptr i64, ptr %219, i64 %15
  %221 = load i64, ptr %220, align 8, !tbaa !9
  %222 = add i64 %221, 1
  store i64 %222, ptr %220, align 8, !tbaa !9
  %223 = trunc i64 %15 to i32
  store i32 %223, ptr %213, align 4, !tbaa !5
  %224 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %225 = load ptr, ptr %224, align 8, !tbaa !79
  %226 = getelementptr inbounds nuw i64, ptr %225, i64 %15
  %227 = load i64, ptr %226, align 8, !tbaa !9
  %228 = add i64 %227, %203
  store i64 %228, ptr %226, align 8, !tbaa !9
  %229 = add i64 %4, %3
  %230 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %231 = load ptr, ptr %230, align 8, !tbaa !80
  %232 = getelementptr inbounds nuw i64, ptr %231, i64 %15
  %233 = load i64, ptr %232, align 8, !tbaa !9
  %234 = add i64 %233, %229
  store i64 %234, ptr %232, align 8, !tbaa !9
  %235 = icmp eq i64 %3, 0
  br i1 %235, label %449, label %423

236:                                              ; preds = %180, %418
  %237 = phi i64 [ 0, %180 ], [ %421, %418 ]
  %238 = phi i64 [ %178, %180 ], [ %419, %418 ]
  %239 = getelementptr inbounds nuw i64, ptr @touched, i64 %237
  %240 = load i64, ptr %239, align 8, !tbaa !9
  %241 = lshr i64 %240, 1
  %242 = icmp eq i64 %241, 0
  br i1 %242, label %418, label %243

243:                                              ; preds = %236
  %244 = load ptr, ptr %181, align 8, !tbaa !81
  %245 = getelementptr inbounds nuw i16, ptr %244, i64 %241
  %246 = load i16, ptr %245, align 2, !tbaa !82
  store i16 %183, ptr %245, align 2, !tbaa !82
  %247 = zext i16 %246 to i64
  %248 = icmp eq i16 %246, 0
  %249 = icmp eq i64 %182, %247
  %250 = select i1 %248, i1 true, i1 %249
  br i1 %250, label %263, label %251

251:                                              ; preds = %243
  %252 = load ptr, ptr %184, align 8, !tbaa !84
  %253 = add nuw nsw i64 %247, 4294967295
  %254 = and i64 %253, 4294967295
  %255 = getelementptr inbounds nuw i16, ptr %252, i64 %254
  %256 = load i16, ptr %255, align 2, !tbaa !82
  %257 = getelementptr inbounds nuw i16, ptr %252, i64 %8
  %258 = load i16, ptr %257, align 2, !tbaa !82
  %259 = icmp eq i16 %256, %258
  %260 = select i1 %259, i64 296, i64 304
  %261 = getelementptr inbounds nuw i8, ptr %0, i64 %260
  %262 = load i64, ptr %261, align 8, !tbaa !9
  br label %263

263:                                              ; preds = %243, %251
  %264 = phi i64 [ %262, %251 ], [ 0, %243 ]
  %265 = add i64 %264, %238
  %266 = load ptr, ptr %185, align 8, !tbaa !85
  %267 = getelementptr inbounds nuw i16, ptr %266, i64 %241
  %268 = load i16, ptr %267, align 2, !tbaa !82
  %269 = icmp eq i16 %268, 0
  br i1 %269, label %418, label %270

270:                                              ; preds = %263
  %271 = load ptr, ptr %186, align 8, !tbaa !55
  %272 = getelementptr inbounds nuw i8, ptr %271, i64 %187
  %273 = load ptr, ptr %188, align 8, !tbaa !86
  %274 = zext i16 %268 to i64
  %275 = getelementptr %struct.lock_stats, ptr %273, i64 %274
  %276 = getelementptr i8, ptr %275, i64 -4144
  %277 = and i64 %240, 1
  %278 = getelementptr inbounds nuw %struct.lock_stats, ptr %276, i64 %277
  br label %279

279:                                              ; preds = %300, %270
  %280 = phi i64 [ 0, %270 ], [ %301, %300 ]
  %281 = getelementptr inbounds nuw %struct.held, ptr %272, i64 %280
  %282 = load i64, ptr %281, align 8, !tbaa !56
  %283 = icmp eq i64 %282, 0
  %284 = icmp eq i64 %282, %240
  %285 = or i1 %283, %284
  br i1 %285, label %303, label %286

286:                                              ; preds = %279
  %287 = add nuw nsw i64 %280, 1
  %288 = getelementptr inbounds nuw %struct.held, ptr %272, i64 %287
  %289 = load i64, ptr %288, align 8, !tbaa !56
  %290 = icmp eq i64 %289, 0
  %291 = icmp eq i64 %289, %240
  %292 = or i1 %290, %291
  br i1 %292, label %303, label %293

293:                                              ; preds = %286
  %294 = add nuw nsw i64 %280, 2
  %295 = getelementptr inbounds nuw %struct.held, ptr %272, i64 %294
  %296 = load i64, ptr %295, align 8, !tbaa !56
  %297 = icmp eq i64 %296, 0
  %298 = icmp eq i64 %296, %240
  %299 = or i1 %297, %298
  br i1 %299, label %303, label %300

300:                                              ; preds = %293
  %301 = add nuw nsw i64 %280, 3
  %302 = icmp eq i64 %301, 24
  br i1 %302, label %367, label %279, !llvm.loop !87

303:                                              ; preds = %293, %286, %279
  %304 = phi i64 [ %280, %279 ], [ %287, %286 ], [ %294, %293 ]
  %305 = phi ptr [ %281, %279 ], [ %288, %286 ], [ %295, %293 ]
  %306 = phi i1 [ %283, %279 ], [ %290, %286 ], [ %297, %293 ]
  br i1 %306, label %367, label %307

307:                                              ; preds = %303
  %308 = getelementptr inbounds nuw i8, ptr %305, i64 8
  %309 = load i64, ptr %308, align 8, !tbaa !88
  %310 = sub i64 %2, %309
  %311 = getelementptr inbounds nuw i8, ptr %278, i64 32
  %312 = load i64, ptr %311, align 8, !tbaa !89
  %313 = add i64 %312, %310
  store i64 %313, ptr %311, align 8, !tbaa !89
  %314 = getelementptr inbounds nuw i8, ptr %278, i64 2096
  %315 = icmp ult i64 %310, 4
  br i1 %315, label %324, label %316

316:                                              ; preds = %307
  %317 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %310, i1 true)
  %318 = sub nuw nsw i64 61, %317
  %319 = lshr i64 %310, %318
  %320 = and i64 %319, 3
  %321 = shl nuw nsw i64 %317, 2
  %322 = sub nsw i64 %320, %321
  %323 = add nsw i64 %322, 248
  br label %324

324:                                              ; preds = %316, %307
  %325 = phi i64 [ %323, %316 ], [ %310, %307 ]
  %326 = getelementptr inbounds nuw i64, ptr %314, i64 %325
  %327 = load i64, ptr %326, align 8, !tbaa !9
  %328 = add i64 %327, 1
  store i64 %328, ptr %326, align 8, !tbaa !9
  %329 = getelementptr inbounds nuw i8, ptr %278, i64 40
  %330 = load i64, ptr %329, align 8, !tbaa !91
  %331 = icmp ugt i64 %310, %330
  br i1 %331, label %332, label %333

332:                                              ; preds = %324
  store i64 %310, ptr %329, align 8, !tbaa !91
  br label %333

333:                                              ; preds = %332, %324
  br label %334

334:                                              ; preds = %333, %337
  %335 = phi i64 [ %338, %337 ], [ %304, %333 ]
  %336 = icmp eq i64 %335, 23
  br i1 %336, label %342, label %337

337:                                              ; preds = %334
  %338 = add nuw nsw i64 %335, 1
  %339 = getelementptr inbounds nuw %struct.held, ptr %272, i64 %338
  %340 = load i64, ptr %339, align 8, !tbaa !56
  %341 = icmp eq i64 %340, 0
  br i1 %341, label %342, label %334, !llvm.loop !92

342:                                              ; preds = %337, %334
  %343 = getelementptr inbounds nuw %struct.held, ptr %272, i64 %335
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %305, ptr noundef nonnull align 8 dereferenceable(16) %343, i64 16, i1 false), !tbaa.struct !93
  store i64 0, ptr %343, align 8, !tbaa !56
  %344 = load ptr, ptr %189, align 8, !tbaa !94
  %345 = getelementptr inbounds nuw i8, ptr %344, i64 %241
  %346 = load i8, ptr %345, align 1, !tbaa !42
  %347 = icmp eq i8 %346, 0
  br i1 %347, label %418, label %348

348:                                              ; preds = %342
  %349 = load ptr, ptr %190, align 8, !tbaa !95
  %350 = getelementptr inbounds nuw %struct.section, ptr %349, i64 %8
  %351 = load i64, ptr %350, align 8, !tbaa !96
  %352 = icmp eq i64 %351, 0
  br i1 %352, label %418, label %353

353:                                              ; preds = %348
  %354 = add i64 %351, -1
  store i64 %354, ptr %350, align 8, !tbaa !96
  %355 = icmp eq i64 %354, 0
  br i1 %355, label %356, label %418

356:                                              ; preds = %353
  %357 = getelementptr inbounds nuw i8, ptr %350, i64 8
  %358 = load i64, ptr %357, align 8, !tbaa !98
  %359 = sub i64 %2, %358
  %360 = getelementptr inbounds nuw i8, ptr %350, i64 16
  store i64 %359, ptr %360, align 8, !tbaa !99
  %361 = getelementptr inbounds nuw i8, ptr %350, i64 32
  store i64 %8, ptr %361, align 8, !tbaa !100
  %362 = load ptr, ptr %191, align 8, !tbaa !101
  %363 = getelementptr inbounds nuw i8, ptr %362, i64 16
  %364 = load i64, ptr %363, align 8, !tbaa !99
  %365 = icmp ugt i64 %359, %364
  br i1 %365, label %366, label %418

366:                                              ; preds = %356
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(304) %362, ptr noundef nonnull align 8 dereferenceable(304) %350, i64 304, i1 false), !tbaa.struct !102
  br label %418

367:                                              ; preds = %300, %303
  %368 = phi i64 [ %304, %303 ], [ 24, %300 ]
  %369 = load i64, ptr %278, align 8, !tbaa !103
  %370 = add i64 %369, 1
  store i64 %370, ptr %278, align 8, !tbaa !103
  %371 = getelementptr inbounds nuw i8, ptr %278, i64 16
  %372 = load i64, ptr %371, align 8, !tbaa !104
  %373 = add i64 %372, %3
  store i64 %373, ptr %371, align 8, !tbaa !104
  %374 = getelementptr inbounds nuw i8, ptr %278, i64 48
  br i1 %192, label %380, label %375

375:                                              ; preds = %367
  %376 = getelementptr i64, ptr %374, i64 %198
  %377 = getelementptr i8, ptr %376, i64 1984
  %378 = load i64, ptr %377, align 8, !tbaa !9
  %379 = add i64 %378, 1
  store i64 %379, ptr %377, align 8, !tbaa !9
  br label %384

380:                                              ; preds = %367
  %381 = getelementptr inbounds nuw i64, ptr %374, i64 %3
  %382 = load i64, ptr %381, align 8, !tbaa !9
  %383 = add i64 %382, 1
  store i64 %383, ptr %381, align 8, !tbaa !9
  br i1 %199, label %392, label %384

384:                                              ; preds = %380, %375
  %385 = getelementptr inbounds nuw i8, ptr %278, i64 8
  %386 = load i64, ptr %385, align 8, !tbaa !105
  %387 = add i64 %386, 1
  store i64 %387, ptr %385, align 8, !tbaa !105
  %388 = getelementptr inbounds nuw i8, ptr %278, i64 24
  %389 = load i64, ptr %388, align 8, !tbaa !106
  %390 = icmp ugt i64 %3, %389
  br i1 %390, label %391, label %392

391:                                              ; preds = %384
  store i64 %3, ptr %388, align 8, !tbaa !106
  br label %392

392:                                              ; preds = %391, %384, %380
  %393 = icmp eq i64 %368, 24
  br i1 %393, label %394, label %395

394:                                              ; preds = %392
  store i64 4, ptr %201, align 8, !tbaa !23
  br label %418

395:                                              ; preds = %392
  %396 = getelementptr inbounds nuw %struct.held, ptr %272, i64 %368
  store i64 %240, ptr %396, align 8, !tbaa !56
  %397 = getelementptr inbounds nuw i8, ptr %396, i64 8
  store i64 %2, ptr %397, align 8, !tbaa !88
  %398 = load ptr, ptr %189, align 8, !tbaa !94
  %399 = getelementptr inbounds nuw i8, ptr %398, i64 %241
  %400 = load i8, ptr %399, align 1, !tbaa !42
  %401 = icmp eq i8 %400, 0
  br i1 %401, label %418, label %402

402:                                              ; preds = %395
  %403 = load ptr, ptr %190, align 8, !tbaa !95
  %404 = getelementptr inbounds nuw %struct.section, ptr %403, i64 %8
  %405 = load i64, ptr %404, align 8, !tbaa !96
  %406 = add i64 %405, 1
  store i64 %406, ptr %404, align 8, !tbaa !96
  %407 = icmp eq i64 %405, 0
  br i1 %407, label %411, label %408

408:                                              ; preds = %402
  %409 = getelementptr inbounds nuw i8, ptr %404, i64 24
  %410 = load i64, ptr %409, align 8, !tbaa !107
  br label %414

411:                                              ; preds = %402
  %412 = getelementptr inbounds nuw i8, ptr %404, i64 8
  store i64 %200, ptr %412, align 8, !tbaa !98
  %413 = getelementptr inbounds nuw i8, ptr %404, i64 40
  store i64 0, ptr %413, align 8, !tbaa !108
  br label %414

414:                                              ; preds = %411, %408
  %415 = phi i64 [ %410, %408 ], [ 0, %411 ]
  %416 = getelementptr inbounds nuw i8, ptr %404, i64 24
  %417 = add i64 %415, %3
  store i64 %417, ptr %416, align 8, !tbaa !107
  br label %418

418:                                              ; preds = %236, %414, %395, %394, %366, %356, %353, %348, %342, %263
  %419 = phi i64 [ %265, %414 ], [ %265, %263 ], [ %265, %342 ], [ %265, %348 ], [ %265, %353 ], [ %265, %356 ], [ %265, %366 ], [ %265, %394 ], [ %265, %395 ], [ %238, %236 ]
  %420 = getelementptr inbounds nuw i64, ptr %5, i64 %237
  store i64 %241, ptr %420, align 8, !tbaa !9
  %421 = add nuw nsw i64 %237, 1
  %422 = icmp eq i64 %421, %125
  br i1 %422, label %202, label %236, !llvm.loop !109

423:                                              ; preds = %202
  %424 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %425 = load ptr, ptr %424, align 8, !tbaa !110
  %426 = getelementptr inbounds nuw %struct.spread, ptr %425, i64 %15
  %427 = load <2 x i64>, ptr %426, align 8, !tbaa !9
  %428 = insertelement <2 x i64> <i64 1, i64 poison>, i64 %229, i64 1
  %429 = add <2 x i64> %427, %428
  store <2 x i64> %429, ptr %426, align 8, !tbaa !9
  %430 = getelementptr inbounds nuw i8, ptr %426, i64 24
  %431 = icmp ult i64 %229, 4
  br i1 %431, label %440, label %432

432:                                              ; preds = %423
  %433 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %229, i1 true)
  %434 = sub nuw nsw i64 61, %433
  %435 = lshr i64 %229, %434
  %436 = and i64 %435, 3
  %437 = shl nuw nsw i64 %433, 2
  %438 = sub nsw i64 %436, %437
  %439 = add nsw i64 %438, 248
  br label %440

440:                                              ; preds = %432, %423
  %441 = phi i64 [ %439, %432 ], [ %229, %423 ]
  %442 = getelementptr inbounds nuw i64, ptr %430, i64 %441
  %443 = load i64, ptr %442, align 8, !tbaa !9
  %444 = add i64 %443, 1
  store i64 %444, ptr %442, align 8, !tbaa !9
  %445 = getelementptr inbounds nuw i8, ptr %426, i64 16
  %446 = load i64, ptr %445, align 8, !tbaa !111
  %447 = icmp ugt i64 %229, %446
  br i1 %447, label %448, label %449

448:                                              ; preds = %440
  store i64 %229, ptr %445, align 8, !tbaa !111
  br label %449

449:                                              ; preds = %448, %440, %202
  %450 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %451 = load ptr, ptr %450, align 8, !tbaa !113
  %452 = getelementptr inbounds nuw i8, ptr %451, i64 %15
  %453 = load i8, ptr %452, align 1, !tbaa !42
  %454 = icmp eq i8 %453, 0
  br i1 %454, label %573, label %455

455:                                              ; preds = %449
  %456 = zext i8 %453 to i32
  %457 = and i32 %456, 16
  %458 = icmp eq i32 %457, 0
  br i1 %458, label %484, label %459

459:                                              ; preds = %455
  %460 = getelementptr inbounds nuw i8, ptr %0, i64 416
  %461 = load ptr, ptr %460, align 8, !tbaa !114
  %462 = load <2 x i64>, ptr %461, align 8, !tbaa !9
  %463 = insertelement <2 x i64> <i64 1, i64 poison>, i64 %203, i64 1
  %464 = add <2 x i64> %462, %463
  store <2 x i64> %464, ptr %461, align 8, !tbaa !9
  %465 = getelementptr inbounds nuw i8, ptr %461, i64 24
  %466 = icmp ult i64 %203, 4
  br i1 %466, label %475, label %467

467:                                              ; preds = %459
  %468 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %203, i1 true)
  %469 = sub nuw nsw i64 61, %468
  %470 = lshr i64 %203, %469
  %471 = and i64 %470, 3
  %472 = shl nuw nsw i64 %468, 2
  %473 = sub nsw i64 %471, %472
  %474 = add nsw i64 %473, 248
  br label %475

475:                                              ; preds = %467, %459
  %476 = phi i64 [ %474, %467 ], [ %203, %459 ]
  %477 = getelementptr inbounds nuw i64, ptr %465, i64 %476
  %478 = load i64, ptr %477, align 8, !tbaa !9
  %479 = add i64 %478, 1
  store i64 %479, ptr %477, align 8, !tbaa !9
  %480 = getelementptr inbounds nuw i8, ptr %461, i64 16
  %481 = load i64, ptr %480, align 8, !tbaa !111
  %482 = icmp ugt i64 %203, %481
  br i1 %482, label %483, label %484

483:                                              ; preds = %475
  store i64 %203, ptr %480, align 8, !tbaa !111
  br label %484

484:                                              ; preds = %483, %475, %455
  %485 = and i32 %456, 1
  %486 = icmp eq i32 %485, 0
  br i1 %486, label %495, label %487

487:                                              ; preds = %484
  %488 = add i64 %2, 1
  %489 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %490 = load ptr, ptr %489, align 8, !tbaa !115
  %491 = getelementptr inbounds nuw i64, ptr %490, i64 %8
  store i64 %488, ptr %491, align 8, !tbaa !9
  %492 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %493 = load ptr, ptr %492, align 8, !tbaa !116
  %494 = getelementptr inbounds nuw i8, ptr %493, i64 %8
  store i8 0, ptr %494, align 1, !tbaa !42
  br label %495

495:                                              ; preds = %487, %484
  %496 = and i32 %456, 4
  %497 = icmp eq i32 %496, 0
  br i1 %497, label %502, label %498

498:                                              ; preds = %495
  %499 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %500 = load ptr, ptr %499, align 8, !tbaa !116
  %501 = getelementptr inbounds nuw i8, ptr %500, i64 %8
  store i8 1, ptr %501, align 1, !tbaa !42
  br label %502

502:                                              ; preds = %498, %495
  %503 = and i32 %456, 2
  %504 = icmp eq i32 %503, 0
  br i1 %504, label %545, label %505

505:                                              ; preds = %502
  %506 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %507 = load ptr, ptr %506, align 8, !tbaa !115
  %508 = getelementptr inbounds nuw i64, ptr %507, i64 %8
  %509 = load i64, ptr %508, align 8, !tbaa !9
  %510 = icmp eq i64 %509, 0
  br i1 %510, label %545, label %511

511:                                              ; preds = %505
  %512 = getelementptr inbounds nuw i8, ptr %0, i64 416
  %513 = load ptr, ptr %512, align 8, !tbaa !114
  %514 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %515 = load ptr, ptr %514, align 8, !tbaa !116
  %516 = getelementptr inbounds nuw i8, ptr %515, i64 %8
  %517 = load i8, ptr %516, align 1, !tbaa !42
  %518 = zext i8 %517 to i64
  %519 = getelementptr inbounds nuw %struct.spread, ptr %513, i64 %518
  %520 = add i64 %2, 1
  %521 = sub i64 %520, %509
  %522 = load <2 x i64>, ptr %519, align 8, !tbaa !9
  %523 = insertelement <2 x i64> <i64 1, i64 poison>, i64 %521, i64 1
  %524 = add <2 x i64> %522, %523
  store <2 x i64> %524, ptr %519, align 8, !tbaa !9
  %525 = getelementptr inbounds nuw i8, ptr %519, i64 24
  %526 = icmp ult i64 %521, 4
  br i1 %526, label %535, label %527

527:                                              ; preds = %511
  %528 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %521, i1 true)
  %529 = sub nuw nsw i64 61, %528
  %530 = lshr i64 %521, %529
  %531 = and i64 %530, 3
  %532 = shl nuw nsw i64 %528, 2
  %533 = sub nsw i64 %531, %532
  %534 = add nsw i64 %533, 248
  br label %535

535:                                              ; preds = %527, %511
  %536 = phi i64 [ %534, %527 ], [ %521, %511 ]
  %537 = getelementptr inbounds nuw i64, ptr %525, i64 %536
  %538 = load i64, ptr %537, align 8, !tbaa !9
  %539 = add i64 %538, 1
  store i64 %539, ptr %537, align 8, !tbaa !9
  %540 = getelementptr inbounds nuw i8, ptr %519, i64 16
  %541 = load i64, ptr %540, align 8, !tbaa !111
  %542 = icmp ugt i64 %521, %541
  br i1 %542, label %543, label %544

543:                                              ; preds = %535
  store i64 %521, ptr %540, align 8, !tbaa !111
  br label %544

544:                                              ; preds = %543, %535
  store i64 0, ptr %508, align 8, !tbaa !9
  br label %545

545:                                              ; preds = %544, %505, %502
  %546 = and i32 %456, 8
  %547 = icmp eq i32 %546, 0
  br i1 %547, label %573, label %548

548:                                              ; preds = %545
  %549 = getelementptr inbounds nuw i8, ptr %0, i64 440
  %550 = load i64, ptr %549, align 8, !tbaa !117
  %551 = getelementptr inbounds nuw i8, ptr %0, i64 432
  %552 = load i64, ptr %551, align 8, !tbaa !118
  %553 = inttoptr i64 %552 to ptr
  switch i64 %550, label %561 [
    i64 8, label %554
    i64 4, label %556
    i64 2, label %558
  ]

554:                                              ; preds = %548
  %555 = load i64, ptr %553, align 8, !tbaa !9
  br label %567

556:                                              ; preds = %548
  %557 = load i32, ptr %553, align 4, !tbaa !5
  br label %564

558:                                              ; preds = %548
  %559 = load i16, ptr %553, align 2, !tbaa !82
  %560 = zext i16 %559 to i32
  br label %564

561:                                              ; preds = %548
  %562 = load i8, ptr %553, align 1, !tbaa !42
  %563 = zext i8 %562 to i32
  br label %564

564:                                              ; preds = %561, %558, %556
  %565 = phi i32 [ %557, %556 ], [ %560, %558 ], [ %563, %561 ]
  %566 = zext i32 %565 to i64
  br label %567

567:                                              ; preds = %564, %554
  %568 = phi i64 [ %555, %554 ], [ %566, %564 ]
  %569 = getelementptr inbounds nuw i8, ptr %0, i64 448
  %570 = load i64, ptr %569, align 8, !tbaa !119
  %571 = icmp ugt i64 %568, %570
  br i1 %571, label %572, label %573

572:                                              ; preds = %567
  store i64 %568, ptr %569, align 8, !tbaa !119
  br label %573

573:                                              ; preds = %572, %567, %545, %449
  %574 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %575 = load ptr, ptr %574, align 8, !tbaa !95
  %576 = getelementptr inbounds nuw %struct.section, ptr %575, i64 %8
  %577 = load i64, ptr %576, align 8, !tbaa !96
  %578 = icmp eq i64 %577, 0
  br i1 %578, label %587, label %579

579:                                              ; preds = %573
  %580 = getelementptr inbounds nuw i8, ptr %576, i64 40
  %581 = load i64, ptr %580, align 8, !tbaa !108
  %582 = add i64 %581, 1
  store i64 %582, ptr %580, align 8, !tbaa !108
  %583 = icmp ult i64 %581, 64
  br i1 %583, label %584, label %587

584:                                              ; preds = %579
  %585 = getelementptr inbounds nuw i8, ptr %576, i64 48
  %586 = getelementptr inbounds nuw i32, ptr %585, i64 %581
  store i32 %223, ptr %586, align 4, !tbaa !5
  br label %587

587:                                              ; preds = %584, %579, %573
  %588 = add i64 %4, %2
  %589 = add i64 %588, %156
  %590 = add i64 %589, %203
  %591 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %592 = load ptr, ptr %591, align 8, !tbaa !40
  %593 = getelementptr inbounds nuw i64, ptr %592, i64 %8
  store i64 %590, ptr %593, align 8, !tbaa !9
  br label %594

594:                                              ; preds = %587, %127, %119, %93
  %595 = phi i64 [ 0, %93 ], [ %90, %119 ], [ %90, %127 ], [ 1, %587 ]
  ret i64 %595
}

; Function Attrs: nounwind
define i64 @timed_start(ptr noundef captures(none) initializes((216, 224), (376, 384)) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #1 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 216
  store i64 0, ptr %3, align 8, !tbaa !24
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 376
  store i64 0, ptr %4, align 8, !tbaa !23
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %6 = load i64, ptr %5, align 8, !tbaa !35
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %78, label %8

8:                                                ; preds = %2
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %14 = load ptr, ptr %10, align 8, !tbaa !36
  %15 = load i64, ptr %11, align 8, !tbaa !37
  br label %16

16:                                               ; preds = %8, %71
  %17 = phi i64 [ %15, %8 ], [ %37, %71 ]
  %18 = phi ptr [ %14, %8 ], [ %36, %71 ]
  %19 = phi i64 [ 0, %8 ], [ %73, %71 ]
  %20 = phi i32 [ 0, %8 ], [ %72, %71 ]
  store i64 0, ptr @touches, align 8, !tbaa !9
  %21 = load ptr, ptr %9, align 8, !tbaa !77
  %22 = getelementptr inbounds nuw i32, ptr %21, i64 %19
  store i32 0, ptr %22, align 4, !tbaa !5
  %23 = load ptr, ptr %0, align 8, !tbaa !43
  %24 = mul i64 %17, %19
  %25 = getelementptr inbounds nuw i64, ptr %18, i64 %24
  %26 = getelementptr inbounds nuw i64, ptr %1, i64 %19
  %27 = load i64, ptr %26, align 8, !tbaa !9
  %28 = tail call i64 @model_start(ptr noundef %23, ptr noundef %25, i64 noundef %19, i64 noundef 0, i64 noundef %27) #8
  %29 = and i64 %28, 127
  %30 = icmp eq i64 %29, 1
  br i1 %30, label %35, label %31

31:                                               ; preds = %16
  store i64 2, ptr %4, align 8, !tbaa !23
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 384
  store i64 %28, ptr %32, align 8, !tbaa !68
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 392
  store i64 %19, ptr %33, align 8, !tbaa !69
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 400
  store i64 0, ptr %34, align 8, !tbaa !70
  br label %78

35:                                               ; preds = %16
  %36 = load ptr, ptr %10, align 8, !tbaa !36
  %37 = load i64, ptr %11, align 8, !tbaa !37
  %38 = mul i64 %37, %19
  %39 = getelementptr inbounds nuw i64, ptr %36, i64 %38
  %40 = load i64, ptr %39, align 8, !tbaa !9
  %41 = icmp eq i64 %40, 0
  br i1 %41, label %71, label %42

42:                                               ; preds = %35
  %43 = load i64, ptr %3, align 8, !tbaa !24
  %44 = add i64 %43, 1
  store i64 %44, ptr %3, align 8, !tbaa !24
  %45 = load ptr, ptr %12, align 8, !tbaa !39
  %46 = getelementptr inbounds nuw i32, ptr %45, i64 %43
  store i32 %20, ptr %46, align 4, !tbaa !5
  %47 = icmp eq i64 %43, 0
  br i1 %47, label %71, label %48

48:                                               ; preds = %42
  %49 = load ptr, ptr %13, align 8, !tbaa !40
  br label %50

50:                                               ; preds = %69, %48
  %51 = phi i64 [ %43, %48 ], [ %55, %69 ]
  %52 = getelementptr inbounds nuw i32, ptr %45, i64 %51
  %53 = load i32, ptr %52, align 4, !tbaa !5
  %54 = add i64 %51, -1
  %55 = lshr i64 %54, 1
  %56 = getelementptr inbounds nuw i32, ptr %45, i64 %55
  %57 = load i32, ptr %56, align 4, !tbaa !5
  %58 = zext i32 %53 to i64
  %59 = getelementptr inbounds nuw i64, ptr %49, i64 %58
  %60 = load i64, ptr %59, align 8, !tbaa !9
  %61 = zext i32 %57 to i64
  %62 = getelementptr inbounds nuw i64, ptr %49, i64 %61
  %63 = load i64, ptr %62, align 8, !tbaa !9
  %64 = icmp uge i64 %60, %63
  %65 = icmp ne i64 %60, %63
  %66 = icmp uge i32 %53, %57
  %67 = or i1 %66, %65
  %68 = and i1 %64, %67
  br i1 %68, label %71, label %69

69:                                               ; preds = %50
  store i32 %53, ptr %56, align 4, !tbaa !5
  store i32 %57, ptr %52, align 4, !tbaa !5
  %70 = icmp eq i64 %55, 0
  br i1 %70, label %71, label %50, !llvm.loop !120

71:                                               ; preds = %50, %69, %35, %42
  %72 = add i32 %20, 1
  %73 = zext i32 %72 to i64
  %74 = load i64, ptr %5, align 8, !tbaa !35
  %75 = icmp ugt i64 %74, %73
  br i1 %75, label %16, label %76, !llvm.loop !121

76:                                               ; preds = %71
  %77 = load i64, ptr %4, align 8, !tbaa !23
  br label %78

78:                                               ; preds = %76, %2, %31
  %79 = phi i64 [ %77, %76 ], [ 0, %2 ], [ 2, %31 ]
  ret i64 %79
}

declare i64 @model_start(ptr noundef, ptr noundef, i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @resume(ptr noundef %0, i64 noundef %1, i32 noundef range(i32 0, -1) %2, i32 noundef %3, i64 noundef %4, i64 noundef range(i64 0, 9) %5) unnamed_addr #1 {
  %7 = alloca [64 x i64], align 16
  %8 = alloca i64, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %10 = load ptr, ptr %9, align 8, !tbaa !32
  %11 = zext i32 %2 to i64
  %12 = getelementptr inbounds nuw i32, ptr %10, i64 %11
  %13 = load i32, ptr %12, align 4, !tbaa !5
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %15 = load ptr, ptr %14, align 8, !tbaa !36
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %17 = load i64, ptr %16, align 8, !tbaa !37
  %18 = mul i64 %17, %11
  %19 = getelementptr inbounds nuw i64, ptr %15, i64 %18
  %20 = load i64, ptr %19, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #8
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #8
  store i64 0, ptr %8, align 8, !tbaa !9
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %22 = load ptr, ptr %21, align 8, !tbaa !29
  %23 = getelementptr inbounds nuw i64, ptr %22, i64 %11
  %24 = load i64, ptr %23, align 8, !tbaa !9
  %25 = sub i64 %4, %24
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %27 = load ptr, ptr %26, align 8, !tbaa !122
  %28 = getelementptr inbounds nuw i64, ptr %27, i64 %20
  %29 = load i64, ptr %28, align 8, !tbaa !9
  %30 = call fastcc i64 @take(ptr noundef %0, i32 noundef %2, i64 noundef %4, i64 noundef %25, i64 noundef %29, ptr noundef %7, ptr noundef %8)
  %31 = and i64 %30, 127
  %32 = icmp eq i64 %31, 0
  br i1 %32, label %140, label %33

33:                                               ; preds = %6
  %34 = icmp eq i32 %3, -1
  br i1 %34, label %35, label %39

35:                                               ; preds = %33
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %37 = load ptr, ptr %36, align 8, !tbaa !27
  %38 = getelementptr inbounds nuw i32, ptr %37, i64 %1
  store i32 %13, ptr %38, align 4, !tbaa !5
  br label %43

39:                                               ; preds = %33
  %40 = load ptr, ptr %9, align 8, !tbaa !32
  %41 = zext i32 %3 to i64
  %42 = getelementptr inbounds nuw i32, ptr %40, i64 %41
  store i32 %13, ptr %42, align 4, !tbaa !5
  br label %43

43:                                               ; preds = %39, %35
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %45 = load ptr, ptr %44, align 8, !tbaa !44
  %46 = getelementptr inbounds nuw i32, ptr %45, i64 %1
  %47 = load i32, ptr %46, align 4, !tbaa !5
  %48 = icmp eq i32 %47, %2
  br i1 %48, label %49, label %50

49:                                               ; preds = %43
  store i32 %3, ptr %46, align 4, !tbaa !5
  br label %50

50:                                               ; preds = %49, %43
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 376
  %52 = load i64, ptr %51, align 8, !tbaa !23
  %53 = icmp eq i64 %52, 0
  br i1 %53, label %54, label %140

54:                                               ; preds = %50
  %55 = load ptr, ptr %14, align 8, !tbaa !36
  %56 = load i64, ptr %16, align 8, !tbaa !37
  %57 = mul i64 %56, %11
  %58 = getelementptr inbounds nuw i64, ptr %55, i64 %57
  %59 = load i64, ptr %58, align 8, !tbaa !9
  %60 = icmp eq i64 %59, 0
  br i1 %60, label %93, label %61

61:                                               ; preds = %54
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %63 = load i64, ptr %62, align 8, !tbaa !24
  %64 = add i64 %63, 1
  store i64 %64, ptr %62, align 8, !tbaa !24
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %66 = load ptr, ptr %65, align 8, !tbaa !39
  %67 = getelementptr inbounds nuw i32, ptr %66, i64 %63
  store i32 %2, ptr %67, align 4, !tbaa !5
  %68 = icmp eq i64 %63, 0
  br i1 %68, label %93, label %69

69:                                               ; preds = %61
  %70 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %71 = load ptr, ptr %70, align 8, !tbaa !40
  br label %72

72:                                               ; preds = %91, %69
  %73 = phi i64 [ %63, %69 ], [ %77, %91 ]
  %74 = getelementptr inbounds nuw i32, ptr %66, i64 %73
  %75 = load i32, ptr %74, align 4, !tbaa !5
  %76 = add i64 %73, -1
  %77 = lshr i64 %76, 1
  %78 = getelementptr inbounds nuw i32, ptr %66, i64 %77
  %79 = load i32, ptr %78, align 4, !tbaa !5
  %80 = zext i32 %75 to i64
  %81 = getelementptr inbounds nuw i64, ptr %71, i64 %80
  %82 = load i64, ptr %81, align 8, !tbaa !9
  %83 = zext i32 %79 to i64
  %84 = getelementptr inbounds nuw i64, ptr %71, i64 %83
  %85 = load i64, ptr %84, align 8, !tbaa !9
  %86 = icmp uge i64 %82, %85
  %87 = icmp ne i64 %82, %85
  %88 = icmp uge i32 %75, %79
  %89 = or i1 %88, %87
  %90 = and i1 %86, %89
  br i1 %90, label %93, label %91

91:                                               ; preds = %72
  store i32 %75, ptr %78, align 4, !tbaa !5
  store i32 %79, ptr %74, align 4, !tbaa !5
  %92 = icmp eq i64 %77, 0
  br i1 %92, label %93, label %72, !llvm.loop !120

93:                                               ; preds = %91, %72, %61, %54
  %94 = load i64, ptr %8, align 8, !tbaa !9
  %95 = icmp eq i64 %94, 0
  br i1 %95, label %140, label %96

96:                                               ; preds = %93
  %97 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %98 = icmp samesign ult i64 %5, 8
  %99 = add nuw nsw i64 %5, 1
  %100 = getelementptr inbounds nuw i8, ptr %0, i64 48
  br label %101

101:                                              ; preds = %96, %137
  %102 = phi i64 [ 0, %96 ], [ %138, %137 ]
  %103 = getelementptr inbounds nuw i64, ptr %7, i64 %102
  %104 = load i64, ptr %103, align 8, !tbaa !9
  %105 = icmp eq i64 %104, %1
  br i1 %105, label %137, label %106

106:                                              ; preds = %101
  %107 = load ptr, ptr %97, align 8, !tbaa !27
  %108 = getelementptr inbounds nuw i32, ptr %107, i64 %104
  %109 = load i32, ptr %108, align 4, !tbaa !5
  %110 = icmp ne i32 %109, -1
  %111 = select i1 %110, i1 %98, i1 false
  br i1 %111, label %112, label %137

112:                                              ; preds = %106, %134
  %113 = phi i32 [ %121, %134 ], [ %109, %106 ]
  %114 = phi i32 [ %135, %134 ], [ -1, %106 ]
  %115 = load i64, ptr %51, align 8, !tbaa !23
  %116 = icmp eq i64 %115, 0
  br i1 %116, label %117, label %137

117:                                              ; preds = %112
  %118 = load ptr, ptr %9, align 8, !tbaa !32
  %119 = zext i32 %113 to i64
  %120 = getelementptr inbounds nuw i32, ptr %118, i64 %119
  %121 = load i32, ptr %120, align 4, !tbaa !5
  %122 = load ptr, ptr %14, align 8, !tbaa !36
  %123 = load i64, ptr %16, align 8, !tbaa !37
  %124 = mul i64 %123, %119
  %125 = getelementptr inbounds nuw i64, ptr %122, i64 %124
  %126 = load i64, ptr %125, align 8, !tbaa !9
  %127 = tail call fastcc i32 @resume(ptr noundef nonnull %0, i64 noundef %104, i32 noundef %113, i32 noundef %114, i64 noundef %4, i64 noundef range(i64 0, 9) %99)
  %128 = icmp eq i32 %127, 0
  br i1 %128, label %129, label %134

129:                                              ; preds = %117
  %130 = load ptr, ptr %100, align 8, !tbaa !41
  %131 = getelementptr inbounds nuw i8, ptr %130, i64 %126
  %132 = load i8, ptr %131, align 1, !tbaa !42
  %133 = icmp ugt i8 %132, 1
  br i1 %133, label %137, label %134

134:                                              ; preds = %129, %117
  %135 = phi i32 [ %114, %117 ], [ %113, %129 ]
  %136 = icmp eq i32 %121, -1
  br i1 %136, label %137, label %112, !llvm.loop !45

137:                                              ; preds = %129, %112, %134, %101, %106
  %138 = add nuw i64 %102, 1
  %139 = icmp eq i64 %138, %94
  br i1 %139, label %140, label %101, !llvm.loop !123

140:                                              ; preds = %137, %93, %50, %6
  %141 = phi i32 [ 1, %50 ], [ 0, %6 ], [ 1, %93 ], [ 1, %137 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #8
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #8
  ret i32 %141
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #5

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #7

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nounwind }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #8 = { nounwind }

!llvm.errno.tbaa = !{!5}

!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"long long", !7, i64 0}
!11 = !{!12, !10, i64 368}
!12 = !{!"timed", !13, i64 0, !13, i64 8, !10, i64 16, !10, i64 24, !13, i64 32, !13, i64 40, !15, i64 48, !13, i64 56, !15, i64 64, !13, i64 72, !13, i64 80, !13, i64 88, !16, i64 96, !13, i64 104, !10, i64 112, !17, i64 120, !17, i64 128, !18, i64 136, !18, i64 144, !15, i64 152, !19, i64 160, !17, i64 168, !13, i64 176, !13, i64 184, !13, i64 192, !20, i64 200, !17, i64 208, !10, i64 216, !18, i64 224, !17, i64 232, !13, i64 240, !15, i64 248, !21, i64 256, !13, i64 264, !13, i64 272, !13, i64 280, !13, i64 288, !10, i64 296, !10, i64 304, !10, i64 312, !10, i64 320, !10, i64 328, !10, i64 336, !10, i64 344, !10, i64 352, !10, i64 360, !10, i64 368, !10, i64 376, !10, i64 384, !10, i64 392, !10, i64 400, !10, i64 408, !16, i64 416, !21, i64 424, !10, i64 432, !10, i64 440, !10, i64 448, !22, i64 456, !10, i64 464, !10, i64 472, !10, i64 480}
!13 = !{!"p1 long long", !14, i64 0}
!14 = !{!"any pointer", !7, i64 0}
!15 = !{!"p1 omnipotent char", !14, i64 0}
!16 = !{!"p1 _ZTS6spread", !14, i64 0}
!17 = !{!"p1 int", !14, i64 0}
!18 = !{!"p1 short", !14, i64 0}
!19 = !{!"p1 _ZTS10lock_stats", !14, i64 0}
!20 = !{!"p1 _ZTS4held", !14, i64 0}
!21 = !{!"p1 _ZTS7section", !14, i64 0}
!22 = !{!"p1 _ZTS6logged", !14, i64 0}
!23 = !{!12, !10, i64 376}
!24 = !{!12, !10, i64 216}
!25 = !{!12, !10, i64 480}
!26 = !{!12, !10, i64 352}
!27 = !{!12, !17, i64 120}
!28 = !{!12, !10, i64 408}
!29 = !{!12, !13, i64 176}
!30 = distinct !{!30, !31}
!31 = !{!"llvm.loop.mustprogress"}
!32 = !{!12, !17, i64 168}
!33 = distinct !{!33, !31}
!34 = distinct !{!34, !31}
!35 = !{!12, !10, i64 24}
!36 = !{!12, !13, i64 8}
!37 = !{!12, !10, i64 16}
!38 = distinct !{!38, !31}
!39 = !{!12, !17, i64 208}
!40 = !{!12, !13, i64 184}
!41 = !{!12, !15, i64 48}
!42 = !{!7, !7, i64 0}
!43 = !{!12, !13, i64 0}
!44 = !{!12, !17, i64 128}
!45 = distinct !{!45, !31}
!46 = distinct !{!46, !31}
!47 = !{!12, !10, i64 360}
!48 = !{!12, !13, i64 192}
!49 = !{!12, !13, i64 56}
!50 = !{!12, !10, i64 336}
!51 = !{!12, !10, i64 344}
!52 = !{!12, !13, i64 280}
!53 = !{!12, !13, i64 288}
!54 = !{!12, !13, i64 264}
!55 = !{!12, !20, i64 200}
!56 = !{!57, !10, i64 0}
!57 = !{!"held", !10, i64 0, !10, i64 8}
!58 = distinct !{!58, !31}
!59 = !{!12, !10, i64 312}
!60 = !{!12, !10, i64 464}
!61 = !{!12, !22, i64 456}
!62 = !{!12, !10, i64 472}
!63 = !{!64, !10, i64 0}
!64 = !{!"logged", !10, i64 0, !6, i64 8, !6, i64 12, !6, i64 16, !6, i64 20}
!65 = !{!64, !6, i64 8}
!66 = !{!64, !6, i64 12}
!67 = !{!64, !6, i64 16}
!68 = !{!12, !10, i64 384}
!69 = !{!12, !10, i64 392}
!70 = !{!12, !10, i64 400}
!71 = !{!12, !13, i64 32}
!72 = !{!12, !13, i64 272}
!73 = !{!12, !10, i64 320}
!74 = !{!12, !10, i64 328}
!75 = !{!12, !13, i64 72}
!76 = !{!12, !13, i64 104}
!77 = !{!12, !17, i64 232}
!78 = !{!12, !10, i64 112}
!79 = !{!12, !13, i64 80}
!80 = !{!12, !13, i64 88}
!81 = !{!12, !18, i64 136}
!82 = !{!83, !83, i64 0}
!83 = !{!"short", !7, i64 0}
!84 = !{!12, !18, i64 224}
!85 = !{!12, !18, i64 144}
!86 = !{!12, !19, i64 160}
!87 = distinct !{!87, !31}
!88 = !{!57, !10, i64 8}
!89 = !{!90, !10, i64 32}
!90 = !{!"lock_stats", !10, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !10, i64 40, !7, i64 48, !7, i64 2096}
!91 = !{!90, !10, i64 40}
!92 = distinct !{!92, !31}
!93 = !{i64 0, i64 8, !9, i64 8, i64 8, !9}
!94 = !{!12, !15, i64 152}
!95 = !{!12, !21, i64 256}
!96 = !{!97, !10, i64 0}
!97 = !{!"section", !10, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !10, i64 40, !7, i64 48}
!98 = !{!97, !10, i64 8}
!99 = !{!97, !10, i64 16}
!100 = !{!97, !10, i64 32}
!101 = !{!12, !21, i64 424}
!102 = !{i64 0, i64 8, !9, i64 8, i64 8, !9, i64 16, i64 8, !9, i64 24, i64 8, !9, i64 32, i64 8, !9, i64 40, i64 8, !9, i64 48, i64 256, !42}
!103 = !{!90, !10, i64 0}
!104 = !{!90, !10, i64 16}
!105 = !{!90, !10, i64 8}
!106 = !{!90, !10, i64 24}
!107 = !{!97, !10, i64 24}
!108 = !{!97, !10, i64 40}
!109 = distinct !{!109, !31}
!110 = !{!12, !16, i64 96}
!111 = !{!112, !10, i64 16}
!112 = !{!"spread", !10, i64 0, !10, i64 8, !10, i64 16, !7, i64 24}
!113 = !{!12, !15, i64 64}
!114 = !{!12, !16, i64 416}
!115 = !{!12, !13, i64 240}
!116 = !{!12, !15, i64 248}
!117 = !{!12, !10, i64 440}
!118 = !{!12, !10, i64 432}
!119 = !{!12, !10, i64 448}
!120 = distinct !{!120, !31}
!121 = distinct !{!121, !31}
!122 = !{!12, !13, i64 40}
!123 = distinct !{!123, !31}
