//! Lexicon of the area "meaning and fun", in three lists: strong, middling and weak words.

pub(in crate::coach) const LISTS: [&str; 3] = [
    "abroad activism africa album allotment anime aquarium arabic asia audiobook australia backpack ballet band \
        beekeeping bible blog blogger book bookclub bowling bucket buddhism buddhist calligraphy camino cat \
        catholic cello chapter charity chess chicken chinese choir christ christian church cinema coloring \
        colouring comedy comic communion concert confession continent country craft crochet crossword debate league \
        railway yarn cruise dine disney dj dog donate donated draw drum eat_at embroidery europe everest exhibition \
        faith family_tree fanfiction festival fiction film flower flute food_bank france french fundraiser \
        fundraising gallery game garden genealogy german gig give_blood god greenhouse guitar hamster hawaii hindu \
        hobby horse improv instrument italian italy japan japanese jesus jewellery jewelry jewish jigsaw karaoke \
        kite kitten knit korean language lego lent london magic memoir mixtape mosque movie museum music musical \
        muslim nonprofit northern_lights novel ocean open_mic opera orchestra orchid origami paint paris passport \
        pet photo photograph photography piano picture pilgrimage podcast poem poetry poker portuguese pottery pray \
        prayer protest pup puppy puzzle quilt quran rabbit ramadan recital restaurant rome russian sail scrapbook \
        screenplay scripture scuba sculpture series sermon sew shelter side_project sing sketch skydive snorkel \
        song songwriting soup_kitchen spain spanish spiritual spirituality stand_up stargazing sudoku synagogue \
        tacos tattoo temple theater theatre travel trip ukulele vacation violin volunteer watercolor watercolour \
        whale woodwork worship saxophone trumpet trombone clarinet oboe harp banjo harmonica accordion mandolin \
        bagpipes keyboard percussion drums ceilidh disco clubbing salsa tango ballroom line_dancing line_dance \
        stadium mass go_to_mass easter christmas_carols carols diwali eid hanukkah passover hymn psalm chapel \
        gurdwara priest vicar imam rosary monastery sunflower sunflowers tulips roses bulbs seeds balcony \
        vegetable_patch veg_patch bird_watching birdwatching nature_reserve wildlife angling camping caravan tent \
        campervan seaside coast holiday weekend_away city_break day_trip day_out road_trip hot_air_balloon knitting \
        sewing cross_stitch quilting ceramics clay weaving macrame woodworking carving whittling model_railway \
        model_train model_plane wordsearch draughts dominoes bingo pub_quiz board_game board_games card_games \
        video_game video_games playstation xbox nintendo thriller trilogy saga biography book_club vlog sketchbook \
        acrylics oil_painting pastels charcoal box_set box_sets panto pantomime play_at_the_theatre hospice_shop \
        charity_work fundraise litter_pick animal_shelter animal_rescue guinea_pig parrot budgie horse_riding \
        stables donkey welsh gaelic polish dutch swedish norwegian turkish urdu hindi mandarin cantonese latin \
        greek sign_language bsl duolingo astronomy telescope metal_detecting sourdough fete fireworks parade \
        carnival juggling motorbike classic_car antiques stamp_collection coin_collection bucket_list ancestors \
        retreat meditation_retreat vegetable_garden theme_park rollercoaster safari backpacking hitchhike \
        snorkelling scuba_dive aurora eclipse shooting_star constellations puppet drama_club drama_group \
        amateur_dramatics improv_class open_mic_night comic_book manga cosplay dungeons_and_dragons tabletop \
        trading_cards warhammer lego_set kite_flying skateboard surfboard sailing_boat canal_boat steam_train \
        train_set flower_arranging florist bonsai terrarium houseplant houseplants beehive chickens goldfish \
        tortoise pony dog_walk rescue_dog walk_the_dog folk_music folk_song jazz blues reggae hip_hop rap techno \
        rave playlist spotify concert_ticket recorder piccolo tambourine singing_lessons singing_group \
        piano_lessons guitar_lessons violin_lessons dance_class dance_lessons art_class art_gallery life_drawing \
        pottery_class creative_writing writing_group short_story short_stories novella limerick haiku travelogue \
        travel_blog bible_study prayer_group sunday_school sabbath shabbat pilgrim volunteer_at community_garden \
        charity_run",
    "adventure animal art artist artistic bake barbecue bbq beach bird blessing boat bonfire brew camera camp \
        campfire canoe channel city collect collection competition cook_new cookies cow creative creatively \
        cupcakes design diary documentary doodle earth environment episode exhibit explore fair farm fishing flight \
        fly forest fun halloween herbs homemade island kayak lake library listen_to market meaning meaningful \
        medium mountain nature news newspaper park picnic pinterest planet plant play post print publish published \
        purpose read recipe record release religion religious sea show sightseeing ski snowboard soul spirit star \
        state states story sunbathe sunrise sunset surf tomato sushi ticket tour tourism tourist tournament tree \
        treehouse values video vinyl visit watch_a wine world write writer writes writing youtube zoo cakes match \
        the_match jumper fish_tank rod river woods woodland countryside hills valley moor waterfall garden_centre \
        plants seedling seedlings pot_plant herb_garden strawberries pumpkin orchard butterfly butterflies squirrel \
        hedgehog owl bee bees horses pets cats dogs film_night movie_night tv_series soap_opera sitcom crime_novel \
        bookshop chapters poet sing_along whistle hum dance_floor nightclub cocktail tasting wine_tasting brewery \
        vineyard food_festival street_food restaurant_meal afternoon_tea ice_rink roller_skating crazy_golf \
        mini_golf darts snooker billiards pool_table arcade pinball escape_room quiz_night trivia_night \
        treasure_hunt geocaching puzzle_book riddle costume fancy_dress candle candles incense altar grace \
        worshipping choir_practice congregation faith_group good_cause protest_march campaign petition hostel \
        souvenirs postcards_home mountains train_journey ferry_trip sightsee cathedral castle ruins palace monument \
        history_books creativity handmade scrapbooking sticker glitter beads bracelet necklace candle_making \
        soap_making card_making upcycle upcycling restore restoring chisel sunbathing hammock deckchair paddling \
        rockpool sandcastle snowman",
    "awake card celebrate celebration club enjoy hours learn life live new pictures place start treat joy wonder \
        curious curiosity awe",
];
